using System.Collections.Immutable;

namespace DtiExtract.Archive.Findings.Deciding;

/// <summary>What came of a decision of many findings at once.</summary>
/// <param name="Refusal">Why it was not taken; null when it was.</param>
/// <param name="BulkId">Its name; null when it was refused before it got one.</param>
/// <param name="Findings">How many findings were chosen.</param>
/// <param name="Skipped">Those that were left as they are: they have changed since, or somebody decided of them otherwise.</param>
public sealed record BulkOutcome(DecisionRefusal? Refusal, string? BulkId, int Findings, ImmutableArray<long> Skipped)
{
    /// <summary>A refusal.</summary>
    public static BulkOutcome Refused(DecisionRefusal refusal, int findings = 0) => new(refusal, null, findings, []);
}
