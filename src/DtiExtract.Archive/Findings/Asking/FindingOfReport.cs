using DtiExtract.Archive.Schema;

namespace DtiExtract.Archive.Findings.Asking;

/// <summary>A finding beside its report.</summary>
public sealed record FindingOfReport
{
    /// <summary>The finding.</summary>
    public required StoredFinding Finding { get; init; }

    /// <summary>The report that has it.</summary>
    public required StoredReport Report { get; init; }
}
