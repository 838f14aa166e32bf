using System.Collections.Immutable;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining.Rules;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Analysis;

/// <summary>Which units there are for a period, and what they reported on it.</summary>
/// <param name="archives">Opens the database.</param>
/// <param name="rules">The rules in force.</param>
internal sealed class UnitRoll(IDbContextFactory<ArchiveContext> archives, MiningRules rules)
{
    private readonly AnalysisReader _reader = new(archives, rules);
    private readonly UnitIdentities _identities = new(rules);

    /// <summary>The units of an area that the catalogue or the archive knows, each with its reports on the period, the latest first: of two on one period the one that was signed later, in whatever order they were given in.</summary>
    public async Task<ImmutableArray<ReportingUnit>> CallAsync(Viewer viewer, AnalysisArea area, ReportPeriod period, CancellationToken cancellationToken)
    {
        List<AnalysedReport> reports = await _reader.ReportsAsync(viewer, area.Choose, cancellationToken);
        ILookup<string, AnalysedReport> byUnit = reports.Where(report => IsOfTime(report, period)).ToLookup(_identities.IdentityOf);
        ImmutableArray<(string Identity, AnalysedUnit Unit, bool IsComplete)> known =
        [
            .. _identities.On(period.End)
                .Select(unit => (Identity: UnitIdentities.IdentityOf(unit), Unit: _identities.Analysed(unit, period.End), IsComplete: UnitIdentities.IsComplete(unit)))
                .Where(one => area.Holds(one.Unit, viewer)),
        ];
        var identities = known.Select(one => one.Identity).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. known.Select(one => Make(one.Unit, byUnit[one.Identity], period, one.IsComplete ? UnitSource.Catalogue : UnitSource.PartOfCatalogue)),
            .. byUnit.Where(group => !identities.Contains(group.Key)).Select(group => Make(group.First().Unit, group, period, UnitSource.Archive)),
        ];
    }

    /// <summary>What reports chosen for a period may be: of a year all on a part of it, of a part of a year those on exactly that part.</summary>
    public static Func<IQueryable<StoredReport>, IQueryable<StoredReport>> Within(AnalysisArea area, ReportPeriod period) => period.IsYear
        ? reports => area.Choose(reports).Where(report => report.PeriodEnd >= period.Start && report.PeriodEnd <= period.End)
        : reports => area.Choose(reports).Where(report => report.PeriodStart == period.Start && report.PeriodEnd == period.End);

    private static ReportingUnit Make(AnalysedUnit unit, IEnumerable<AnalysedReport> reports, ReportPeriod period, UnitSource source)
    {
        List<AnalysedReport> all = [.. reports];
        AnalysedReport[] on = [.. all.Where(report => period.Covers(report)).OrderByDescending(report => report.End).ThenByDescending(report => report.Time?.Months).ThenByDescending(report => report.SignedOn).ThenByDescending(report => report.Id)];
        return new ReportingUnit(on is [var latest, ..] ? latest.Unit : unit, source, [.. on], all.MaxBy(report => report.End));
    }

    /// <summary>Whether the unit of a report was there on the period.</summary>
    private bool IsOfTime(AnalysedReport report, ReportPeriod period) => _identities.Find(report.Unit, report.Day) is { } unit
        ? unit.Validity.Contains(period.End)
        : UnitIdentities.IsAfterReform(report.Day) == UnitIdentities.IsAfterReform(period.End);
}

/// <summary>A unit with its reports on a period.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Source">By what it is known.</param>
/// <param name="Reports">Its reports on the period, the latest first.</param>
/// <param name="Last">Its last report on any period; null when there is none.</param>
internal sealed record ReportingUnit(AnalysedUnit Unit, UnitSource Source, ImmutableArray<AnalysedReport> Reports, AnalysedReport? Last);

/// <summary>By what a unit is known.</summary>
internal enum UnitSource
{
    /// <summary>The catalogue, which holds all units beside it too.</summary>
    Catalogue,

    /// <summary>The catalogue, which need not hold the units beside it.</summary>
    PartOfCatalogue,

    /// <summary>Its reports.</summary>
    Archive,
}
