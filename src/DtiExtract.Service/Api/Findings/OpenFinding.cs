using System.Collections.Immutable;
using DtiExtract.Archive.Findings.Asking;
using DtiExtract.Archive.Findings.Deciding;
using DtiExtract.Archive.Schema;
using DtiExtract.Exports.Findings;
using DtiExtract.Mining;

namespace DtiExtract.Service.Api.Findings;

/// <summary>A finding that was opened, with all that it was told from.</summary>
/// <param name="Row">The finding beside its report.</param>
/// <param name="Placed">What was found.</param>
/// <param name="Mined">What was mined of the report.</param>
/// <param name="Detail">All of it as the API tells it.</param>
/// <param name="Contexts">What stands around each place of the finding, in their order; null for words that are no longer there.</param>
/// <param name="Decisions">What was decided, in its order.</param>
internal sealed record OpenFinding(
    FindingOfReport Row, PlacedFinding Placed, MinedReport Mined, FindingDetail Detail, ImmutableArray<ContextAnswer?> Contexts, IReadOnlyList<Decision> Decisions)
{
    /// <summary>The decision that counts now; null when there is none.</summary>
    public Decision? InForce { get; } = DecisionHistory.InForce(Decisions);
}
