using System.Collections.Immutable;
using DtiExtract.Archive.Findings.Asking;
using DtiExtract.Archive.Schema;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Api.Findings;

/// <summary>How many findings there are.</summary>
/// <param name="Total">In all.</param>
/// <param name="ByType">Of each type.</param>
/// <param name="ByStatus">In each state.</param>
/// <param name="BySeverity">How grave.</param>
/// <param name="ByUnit">Of each unit, those with most first, no more than <see cref="MostUnits"/>.</param>
internal sealed record FindingCounts(
    int Total, ImmutableSortedDictionary<string, int> ByType, ImmutableSortedDictionary<string, int> ByStatus, ImmutableSortedDictionary<string, int> BySeverity, ImmutableArray<FindingsOfUnit> ByUnit)
{
    /// <summary>The most units that are named.</summary>
    public const int MostUnits = 500;

    /// <summary>Counts findings.</summary>
    public static async Task<FindingCounts> OfAsync(IQueryable<FindingOfReport> findings, CancellationToken cancellationToken)
    {
        var byKind = await findings
            .GroupBy(one => new { one.Finding.Type, one.Finding.Status, one.Finding.Severity })
            .Select(group => new { group.Key.Type, group.Key.Status, group.Key.Severity, Count = group.Count() })
            .ToListAsync(cancellationToken);
        var byUnit = await findings
            .GroupBy(one => one.Report.UnitKey)
            .Select(group => new { group.Key, Unit = group.Max(one => one.Report.Unit), Count = group.Count(), Open = group.Count(one => one.Finding.Status == FindingStatus.Open) })
            .OrderByDescending(unit => unit.Count)
            .ThenBy(unit => unit.Key)
            .Take(MostUnits)
            .ToListAsync(cancellationToken);
        return new FindingCounts(
            byKind.Sum(kind => kind.Count),
            Sums(byKind.Select(kind => (kind.Type, kind.Count))),
            Sums(byKind.Select(kind => (Words.Of(kind.Status), kind.Count))),
            Sums(byKind.Select(kind => (kind.Severity, kind.Count))),
            [.. byUnit.Select(unit => new FindingsOfUnit(unit.Key, unit.Unit, unit.Count, unit.Open))]);
    }

    private static ImmutableSortedDictionary<string, int> Sums(IEnumerable<(string Key, int Count)> counts) =>
        counts.GroupBy(one => one.Key).ToImmutableSortedDictionary(group => group.Key, group => group.Sum(one => one.Count), StringComparer.Ordinal);
}

/// <summary>How many findings a unit has.</summary>
internal sealed record FindingsOfUnit(string UnitKey, string? Unit, int Count, int Open);
