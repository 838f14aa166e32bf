namespace DtiExtract.Archive.Reports;

/// <summary>The order of reports in lists.</summary>
public enum ReportSort
{
    /// <summary>The last that came in first.</summary>
    ReceivedAt,

    /// <summary>The latest period first; those that do not tell theirs last.</summary>
    PeriodEnd,

    /// <summary>By the name of the unit; those that do not tell theirs first.</summary>
    Unit,
}
