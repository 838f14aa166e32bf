using DtiExtract.Mining;

namespace DtiExtract.Archive.Searching.Queries;

/// <summary>Why a query can't be answered.</summary>
/// <param name="Span">Where in the query.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record QueryError(TextSpan Span, Wording Message);
