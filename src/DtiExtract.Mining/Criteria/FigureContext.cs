using System.Collections.Immutable;
using DtiExtract.Mining.Figures;

namespace DtiExtract.Mining.Criteria;

/// <summary>What a report says around a figure, from the nearest words to the furthest, in normal form. An absent zone is empty.</summary>
public sealed record FigureContext
{
    /// <summary>The figure.</summary>
    public required Figure Figure { get; init; }

    /// <summary>What the figure says of itself: its subject and its quote.</summary>
    public required string Own { get; init; }

    /// <summary>The words of its sentence before it; in a table, the row's label and the column's head.</summary>
    public required string Before { get; init; }

    /// <summary>The words of its sentence after it.</summary>
    public required string After { get; init; }

    /// <summary>What introduces it: the line above a list, the paragraph above a table, the sentence before.</summary>
    public required string Lead { get; init; }

    /// <summary>The requirement of the criterion whose block holds it, as the report and the criterion set word it.</summary>
    public required string Requirement { get; init; }

    /// <summary>The headings above it, innermost first, and the report's title at last, one a line.</summary>
    public required string Headings { get; init; }

    /// <summary>The code of the criterion whose block or row holds it; null when none does.</summary>
    public string? Code { get; init; }

    /// <summary>The indicators of the criterion whose block holds it; none when the report follows no set, or the figure stands in no such block.</summary>
    public ImmutableArray<string> CriterionIndicators { get; init; } = [];
}
