using System.Collections.Immutable;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reconciliation.Across.Gathering;
using DtiExtract.Mining.Units;

namespace DtiExtract.Mining.Reconciliation.Across;

/// <summary>Puts the reports of communes beside those of their districts.</summary>
internal static class RollupFinder
{
    /// <summary>The districts that have a report on a period on which communes of theirs reported too.</summary>
    public static IEnumerable<RollupCoverage> Find(ReportCollection reports)
    {
        ILookup<(DateOnly?, DateOnly?), ReportDigest> communes = reports.Originals.Where(report => report.Header is { UnitLevel: UnitLevel.Commune, PeriodEnd: not null }).ToLookup(PeriodOf);
        return reports.Originals
            .Where(report => report.Header.UnitLevel == UnitLevel.District && report.Day is not null)
            .Select(district => CoverageOf(district, communes[PeriodOf(district)].Where(commune => UnitLineage.IsIn(commune, district)), reports.Lineage))
            .Where(coverage => !coverage.Reporting.IsEmpty);
    }

    private static RollupCoverage CoverageOf(ReportDigest district, IEnumerable<ReportDigest> communes, UnitLineage lineage)
    {
        // Two reports of one commune on one period: it is open which of them is right.
        ImmutableArray<ReportDigest> reporting = [.. communes.GroupBy(UnitLineage.KeyOf).Where(group => group.Count() == 1).Select(group => group.First())];
        ImmutableArray<AdministrativeUnit> known = lineage.CommunesOf(district);
        var present = reporting.Select(report => lineage.UnitOf(report)).OfType<AdministrativeUnit>().ToHashSet();
        ImmutableArray<string> missing = [.. known.Where(unit => !present.Contains(unit)).Select(unit => unit.FullName)];
        return new RollupCoverage(district, reporting, missing, !known.IsEmpty && reporting.All(report => lineage.UnitOf(report) is { } unit && known.Contains(unit)));
    }

    private static (DateOnly?, DateOnly?) PeriodOf(ReportDigest report) => (report.Header.PeriodStart, report.Header.PeriodEnd);
}
