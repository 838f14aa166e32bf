namespace DtiExtract.Corpus.Source;

/// <summary>What an annotator says of a figure; the members are those of the contract.</summary>
public sealed record AnnotatedFigure
{
    /// <summary>ratio, percent, count or money.</summary>
    public required string Type { get; init; }

    /// <summary>The part, of a ratio.</summary>
    public decimal? Numerator { get; init; }

    /// <summary>The whole, of a ratio.</summary>
    public decimal? Denominator { get; init; }

    /// <summary>The percentage as stated.</summary>
    public decimal? Percent { get; init; }

    /// <summary>The value of a count, or of money in đồng.</summary>
    public decimal? Value { get; init; }

    /// <summary>The lower bound, where two are stated.</summary>
    public decimal? Low { get; init; }

    /// <summary>The upper bound, where two are stated.</summary>
    public decimal? High { get; init; }

    /// <summary>The noun that names the thing counted.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether the report says that the number is not exact.</summary>
    public bool Approximate { get; init; }

    /// <summary>result, target or tally.</summary>
    public string Role { get; init; } = "result";

    /// <summary>What is measured, in words.</summary>
    public string? Subject { get; init; }

    /// <summary>The id of the figure that states the total.</summary>
    public string? PartOf { get; init; }

    /// <summary>What is measured, as an id of <c>rules/indicators.yaml</c>; null when no indicator fits.</summary>
    public string? Indicator { get; init; }

    /// <summary>value, or denominator for a total that is the base of a rate stated beside it.</summary>
    public string IndicatorRole { get; init; } = "value";

    /// <summary>The code of the criterion, in the set that the report follows.</summary>
    public string? Criterion { get; init; }
}
