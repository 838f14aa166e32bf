using System.Collections.Immutable;
using DtiExtract.Mining;

namespace DtiExtract.Exports.CommentedDocuments;

/// <summary>A comment on words of a report.</summary>
/// <param name="Id">Its number in the document.</param>
/// <param name="Span">The words, in the text as read.</param>
/// <param name="Lines">What it says, a paragraph a line.</param>
internal sealed record Comment(int Id, TextSpan Span, ImmutableArray<string> Lines);
