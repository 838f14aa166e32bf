using System.Text.Json.Serialization;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Figures;

/// <summary>A quantity that a report states about the world: a result, a target or a part of a total.</summary>
public sealed record Figure
{
    /// <summary>Its name inside the report.</summary>
    public required FigureId Id { get; init; }

    /// <summary>Where it stands in the report's text as read.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Where it stands in the normal text, by which the later stages find the words around it.</summary>
    [JsonInclude]
    internal TextSpan NormalSpan { get; init; }

    /// <summary>Exactly the text at <see cref="Span"/>.</summary>
    public required string Quote { get; init; }

    /// <summary>What kind of statement it is.</summary>
    public required FigureType Type { get; init; }

    /// <summary>The part, of a ratio.</summary>
    public decimal? Numerator { get; init; }

    /// <summary>The whole, of a ratio.</summary>
    public decimal? Denominator { get; init; }

    /// <summary>The percentage as stated, its digits kept: 98.70 keeps its zero.</summary>
    public decimal? Percent { get; init; }

    /// <summary>The value of a count, or of money in đồng.</summary>
    public decimal? Value { get; init; }

    /// <summary>The bounds, where two were stated; then the single value is absent.</summary>
    public ValueRange? Range { get; init; }

    /// <summary>The noun that names the thing counted, as written; "đồng" for money.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether the report says that the number is not exact (hơn, trên, khoảng …).</summary>
    public bool Approximate { get; init; }

    /// <summary>What the figure is for.</summary>
    public FigureRole Role { get; init; }

    /// <summary>The words that say what is measured, as written around the figure.</summary>
    public string? Subject { get; init; }

    /// <summary>The figure that states the total of which this one is presented as a part.</summary>
    public FigureId? PartOf { get; init; }

    /// <summary>The innermost section that holds the figure.</summary>
    public SectionId? Section { get; init; }

    /// <summary>The rule that made the figure, see <see cref="FigureRules"/>.</summary>
    public required string Rule { get; init; }

    /// <summary>What it measures; null until the criteria are known, and when no indicator is sure.</summary>
    public IndicatorMapping? Indicator { get; init; }

    /// <summary>The criterion it belongs to; null until the criteria are known, and when there is none.</summary>
    public CriterionMapping? Criterion { get; init; }
}
