namespace DtiExtract.Archive.Searching.Figures;

/// <summary>Which figures are wanted; what is null is not asked.</summary>
public sealed record FigureFilter
{
    /// <summary>A query in the language of the search.</summary>
    public string? Query { get; init; }

    /// <summary>Id of the indicator.</summary>
    public string? Indicator { get; init; }

    /// <summary>The unit with its kind, as reports have it.</summary>
    public string? Unit { get; init; }

    /// <summary>The district with its kind.</summary>
    public string? District { get; init; }

    /// <summary>The province with its kind.</summary>
    public string? Province { get; init; }

    /// <summary>The year of the report.</summary>
    public int? Year { get; init; }

    /// <summary>The period ends on this day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The period ends on this day or earlier.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The type, in the word of the contract.</summary>
    public string? Type { get; init; }

    /// <summary>The role, in the word of the contract.</summary>
    public string? Role { get; init; }

    /// <summary>The least percentage.</summary>
    public double? MinRate { get; init; }

    /// <summary>The largest percentage.</summary>
    public double? MaxRate { get; init; }

    /// <summary>The least value, or part of a ratio.</summary>
    public double? MinValue { get; init; }

    /// <summary>The largest value, or part of a ratio.</summary>
    public double? MaxValue { get; init; }
}
