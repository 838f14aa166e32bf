using DtiExtract.Archive.Schema;

namespace DtiExtract.Archive.Findings;

/// <summary>What became of a finding.</summary>
/// <param name="Kept">As it is kept; null when it is new.</param>
/// <param name="Seen">As it is found now; null when it is gone.</param>
/// <param name="Change">What became of it.</param>
internal sealed record FollowedFinding(StoredFinding? Kept, SeenFinding? Seen, FindingChange Change);
