using System.Collections.Immutable;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Exports.Findings;

/// <summary>Chooses the repairs that are put before people.</summary>
internal static class LikelyRepairs
{
    // A repair that is less than half as likely as the first is no rival to it.
    private const double LeastShare = 0.5;

    /// <summary>The likeliest repair, and those that are about as likely.</summary>
    public static ImmutableArray<Repair> Of(ImmutableArray<Repair> repairs) =>
        repairs.IsEmpty ? [] : [.. repairs.Where(repair => repair.Confidence >= repairs[0].Confidence * LeastShare)];
}
