namespace DtiExtract.Archive.Analysis;

/// <summary>A report as far as it is compared with others.</summary>
public sealed record AnalysedReport
{
    /// <summary>Its number in the archive.</summary>
    public required long Id { get; init; }

    /// <summary>Its unit.</summary>
    public required AnalysedUnit Unit { get; init; }

    /// <summary>The period as written.</summary>
    public string? Period { get; init; }

    /// <summary>First day of the period.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Last day of the period.</summary>
    public DateOnly? End { get; init; }

    /// <summary>The year.</summary>
    public int? Year { get; init; }

    /// <summary>The day of the document.</summary>
    public DateOnly? SignedOn { get; init; }

    /// <summary>Key of the criterion set.</summary>
    public string? CriterionSet { get; init; }

    /// <summary>The day to which it belongs.</summary>
    public DateOnly? Day => SignedOn ?? End;

    /// <summary>The period in days; null when it is not known.</summary>
    public ReportPeriod? Time => ReportPeriod.Of(Start, End);
}
