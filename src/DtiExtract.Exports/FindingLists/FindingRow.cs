using System.Collections.Immutable;
using DtiExtract.Exports.Findings;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Exports.FindingLists;

/// <summary>A finding in a list of findings.</summary>
/// <param name="Report">Its report.</param>
/// <param name="Placed">The finding with its places.</param>
/// <param name="Likely">The likeliest repair, and those that are about as likely.</param>
internal sealed record FindingRow(FoundReport Report, PlacedFinding Placed, ImmutableArray<Repair> Likely)
{
    /// <summary>The finding.</summary>
    public Finding Finding => Placed.Finding;

    /// <summary>The one number that would change, when it is sure which it is; else null.</summary>
    public FigureChange? OnlyChange => Likely is [{ Changes: [var change] }] ? change : null;

    /// <summary>The rows of a report.</summary>
    public static IEnumerable<FindingRow> Of(FoundReport report) => report.Findings.Select(placed => new FindingRow(report, placed, LikelyRepairs.Of(placed.Finding.Repairs)));
}
