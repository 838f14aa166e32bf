using DtiExtract.Mining.Reconciliation;

namespace DtiExtract.Archive.Findings;

/// <summary>How much a finding is worth an auditor's time.</summary>
internal static class FindingWorth
{
    private const int OfSeverity = 10_000;
    private const int OfWitness = 1_000;
    private const int OfConfidence = 999;

    /// <summary>First by severity, then whether other figures bear witness for a repair, then by how sure the repair is.</summary>
    public static int Of(Finding finding)
    {
        int severity = (Severity.Info - finding.Severity) * OfSeverity;
        return finding.Repairs is [var likeliest, ..]
            ? severity + (likeliest.Witnesses.IsEmpty ? 0 : OfWitness) + (int)(likeliest.Confidence * OfConfidence)
            : severity;
    }
}
