using DtiExtract.Mining;

namespace DtiExtract.Archive.Searching.Queries;

/// <summary>A part of a query as it was understood, so that it can be shown and taken away.</summary>
/// <param name="Span">Where it stands in the query.</param>
/// <param name="Kind">What it is.</param>
public sealed record QueryPart(TextSpan Span, QueryPartKind Kind);

/// <summary>What a part of a query is.</summary>
public enum QueryPartKind
{
    /// <summary>Words to be found.</summary>
    Words,

    /// <summary>A condition on reports or figures: a field with its value, a year.</summary>
    Condition,

    /// <summary>A figure held against a number.</summary>
    Comparison,

    /// <summary>What must not be there.</summary>
    Denial,
}
