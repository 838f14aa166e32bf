namespace DtiExtract.Archive.Schema;


/// <summary>A figure of a report as far as it is searched and compared. The words of the contract stand for its kinds ("ratio", "result"); all its digits are in the report's content.</summary>
public sealed class StoredFigure
{
    /// <summary>Its number in the archive.</summary>
    public long Id { get; set; }

    /// <summary>The report.</summary>
    public long ReportId { get; set; }

    /// <summary>Its number in the report: 12 for "f12".</summary>
    public int Number { get; set; }

    /// <summary>First position in the report's text.</summary>
    public int Start { get; set; }

    /// <summary>First position after it.</summary>
    public int End { get; set; }

    /// <summary>The words there.</summary>
    public required string Quote { get; set; }

    /// <summary>The words that say what is measured.</summary>
    public string? Subject { get; set; }

    /// <summary>The heading above it.</summary>
    public string? Heading { get; set; }

    /// <summary>The kind of statement.</summary>
    public required string Type { get; set; }

    /// <summary>What it is for.</summary>
    public required string Role { get; set; }

    /// <summary>The part, of a ratio.</summary>
    public double? Numerator { get; set; }

    /// <summary>The whole, of a ratio.</summary>
    public double? Denominator { get; set; }

    /// <summary>The percentage as stated.</summary>
    public double? Percent { get; set; }

    /// <summary>The value of a count, or of money in đồng.</summary>
    public double? Value { get; set; }

    /// <summary>The lower bound of a range.</summary>
    public double? RangeLow { get; set; }

    /// <summary>The upper bound of a range.</summary>
    public double? RangeHigh { get; set; }

    /// <summary>The percentage as stated, else as numerator and denominator give it; null where neither is.</summary>
    public double? Rate { get; set; }

    /// <summary>The noun that names the thing counted.</summary>
    public string? Unit { get; set; }

    /// <summary>Whether the report says that the number is not exact.</summary>
    public bool Approximate { get; set; }

    /// <summary>What it measures.</summary>
    public string? IndicatorId { get; set; }

    /// <summary>What it is to the indicator.</summary>
    public string? IndicatorRole { get; set; }

    /// <summary>How likely that is right, from 0 to 1.</summary>
    public double? IndicatorConfidence { get; set; }

    /// <summary>What decided: "heading", "rule" or "model".</summary>
    public string? MappedBy { get; set; }

    /// <summary>Key of the criterion set.</summary>
    public string? CriterionSet { get; set; }

    /// <summary>The code in that set.</summary>
    public string? CriterionCode { get; set; }

    /// <summary>The figure of the same report that states the total of which this one is a part.</summary>
    public int? PartOf { get; set; }

    /// <summary>The passage that holds it: its number in the report.</summary>
    public int Passage { get; set; }

    /// <summary>The words of its heading, subject and quote without accents, between spaces, by which it is searched.</summary>
    public string? Words { get; set; }

    /// <summary>The page, in a format that has pages.</summary>
    public int? Page { get; set; }
}
