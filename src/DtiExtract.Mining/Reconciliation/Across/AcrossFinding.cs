namespace DtiExtract.Mining.Reconciliation.Across;

/// <summary>A finding across reports.</summary>
/// <param name="Report">The report that has it.</param>
/// <param name="Finding">The finding; it gets its name when all of the report are known.</param>
internal sealed record AcrossFinding(ReportDigest Report, Finding Finding);
