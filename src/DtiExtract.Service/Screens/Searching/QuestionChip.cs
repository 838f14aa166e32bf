using System.Collections.Immutable;
using DtiExtract.Archive.Searching.Queries;

namespace DtiExtract.Service.Screens.Searching;

/// <summary>A condition of a question, and the question without it.</summary>
/// <param name="Text">The condition as typed.</param>
/// <param name="Without">The question without it.</param>
internal sealed record QuestionChip(string Text, string Without)
{
    /// <summary>The conditions of a question; its words are not among them.</summary>
    public static ImmutableArray<QuestionChip> Of(string question, ImmutableArray<QueryPart> parts) =>
        [.. parts.Where(part => part.Kind != QueryPartKind.Words).Select(part => new QuestionChip(part.Span.Slice(question), Joined(question[..part.Span.Start], question[part.Span.End..])))];

    /// <summary>A question with one more condition.</summary>
    public static string Narrowed(string question, string condition) => Joined(question, condition);

    private static string Joined(string first, string second) => $"{first.Trim()} {second.Trim()}".Trim();
}
