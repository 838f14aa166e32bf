using DtiExtract.Archive.Schema;
using DtiExtract.Exports.Findings;

namespace DtiExtract.Archive.Findings;

/// <summary>Opens kept findings.</summary>
public static class StoredFindings
{
    /// <summary>The finding with the words that it speaks of.</summary>
    public static PlacedFinding Placed(this StoredFinding finding) => KeptPlaces.Read(finding);
}
