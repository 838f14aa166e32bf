using DtiExtract.Exports.Findings;

namespace DtiExtract.Archive.Findings;

/// <summary>A finding as it is found now.</summary>
/// <param name="Placed">The finding with the words that it speaks of.</param>
/// <param name="Statement">What it speaks of, see <see cref="FindingStatement"/>.</param>
internal sealed record SeenFinding(PlacedFinding Placed, string Statement)
{
    /// <summary>A finding with its statement.</summary>
    public static SeenFinding Of(PlacedFinding placed) => new(placed, FindingStatement.Of(placed));
}
