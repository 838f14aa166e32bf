namespace DtiExtract.Archive.Analysis;

/// <summary>What a report states of an indicator.</summary>
public sealed record IndicatorValue
{
    /// <summary>Whether the value is a share in percent ("rate"), a number of things ("count") or an amount ("money").</summary>
    public required string Kind { get; init; }

    /// <summary>The value.</summary>
    public required double Value { get; init; }

    /// <summary>The part, of a ratio.</summary>
    public double? Numerator { get; init; }

    /// <summary>The whole, of a ratio.</summary>
    public double? Denominator { get; init; }

    /// <summary>What it is a share of, as far as its words tell: "people-15".</summary>
    public string? Base { get; init; }

    /// <summary>The target that the report states for it.</summary>
    public double? Target { get; init; }

    /// <summary>Whether the same report states another value as well.</summary>
    public bool Conflicting { get; init; }

    /// <summary>The report.</summary>
    public required long ReportId { get; init; }

    /// <summary>The figure in the report: "f12".</summary>
    public required string Figure { get; init; }

    /// <summary>First position in its text as read.</summary>
    public required int Start { get; init; }

    /// <summary>First position after it.</summary>
    public required int End { get; init; }

    /// <summary>The words there.</summary>
    public required string Quote { get; init; }
}
