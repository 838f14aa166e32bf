using System.Collections.Immutable;

namespace DtiExtract.Mining.Reconciliation;

/// <summary>The order in which an auditor would want to see findings.</summary>
internal static class FindingOrder
{
    /// <summary>Errors with a witnessed repair first, then by severity, and those alike in the order of the text; each gets the name of its place.</summary>
    public static ImmutableArray<Finding> Ranked(IEnumerable<Finding> findings) =>
    [
        .. findings.OrderBy(finding => finding.Severity)
            .ThenByDescending(IsWitnessed)
            .ThenBy(finding => finding.Spans[0].Start)
            .ThenBy(finding => finding.Type)
            .Select((finding, place) => finding with { Id = new FindingId(place + 1) }),
    ];

    private static bool IsWitnessed(Finding finding) => finding.Repairs is [{ Witnesses.IsEmpty: false }, ..];
}
