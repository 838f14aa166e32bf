using System.Collections.Frozen;
using System.Collections.Immutable;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Rules;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Analysis;

/// <summary>Tells what a unit reports otherwise than in its last report before, or than in another that is named.</summary>
/// <param name="archives">Opens the database.</param>
/// <param name="rules">The rules in force.</param>
public sealed class PeriodChanges(IDbContextFactory<ArchiveContext> archives, MiningRules rules)
{
    private readonly AnalysisReader _reader = new(archives, rules);

    /// <summary>The changes; null when the unit or the period of the report is not known, or the viewer may see none before it.</summary>
    /// <param name="viewer">Who looks.</param>
    /// <param name="report">The report.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<PeriodChange?> FindAsync(Viewer viewer, StoredReport report, CancellationToken cancellationToken) =>
        await BeforeAsync(viewer, report, cancellationToken) is { } before ? await BetweenAsync(viewer, before, report, cancellationToken) : null;

    /// <summary>The changes since another report of the unit, whatever its period; null when there is none of that number, or the viewer may not see it.</summary>
    /// <param name="viewer">Who looks.</param>
    /// <param name="report">The report.</param>
    /// <param name="other">The number of the other report.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<PeriodChange?> FindAsync(Viewer viewer, StoredReport report, long other, CancellationToken cancellationToken) =>
        await OtherAsync(viewer, report, other, cancellationToken) is { } before ? await BetweenAsync(viewer, before, report, cancellationToken) : null;

    private async Task<PeriodChange> BetweenAsync(Viewer viewer, StoredReport before, StoredReport report, CancellationToken cancellationToken)
    {
        long[] both = [before.Id, report.Id];
        string[] indicators = [.. rules.Indicators.All.Select(indicator => indicator.Id)];
        List<AnalysedReport> reports = await _reader.ReportsAsync(viewer, Both, cancellationToken);
        FrozenDictionary<(long Report, string Indicator), IndicatorValue> values = await _reader.ValuesAsync(reports, indicators, cancellationToken);
        AnalysisWarning? merged = Comparability.OfMergers(reports);
        return new PeriodChange(before, [.. rules.Indicators.All.Select(Change).OfType<IndicatorChange>()], merged);

        IQueryable<StoredReport> Both(IQueryable<StoredReport> stored) => stored.Where(one => both.Contains(one.Id));

        IndicatorChange? Change(Indicator indicator) => (values.GetValueOrDefault((before.Id, indicator.Id)), values.GetValueOrDefault((report.Id, indicator.Id))) switch
        {
            (null, null) => null,
            (var then, var now) => IndicatorChange.Of(rules.Indicators, indicator, then, now, reports),
        };
    }

    private async Task<StoredReport?> OtherAsync(Viewer viewer, StoredReport report, long other, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        return await viewer.Visible(archive.Reports.AsNoTracking())
            .FirstOrDefaultAsync(one => one.Id == other && one.Id != report.Id && one.UnitKey == report.UnitKey && one.Unit != null, cancellationToken);
    }

    private async Task<StoredReport?> BeforeAsync(Viewer viewer, StoredReport report, CancellationToken cancellationToken)
    {
        if (report.PeriodEnd is not { } end || report.Unit is null)
        {
            return null;
        }

        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        return await viewer.Visible(archive.Reports.AsNoTracking())
            .Where(one => one.UnitKey == report.UnitKey && one.Unit != null && one.PeriodEnd < end)
            .OrderByDescending(one => one.PeriodEnd).ThenByDescending(one => one.SignedOn).ThenByDescending(one => one.Id)
            .FirstOrDefaultAsync(cancellationToken);
    }
}

/// <summary>What a unit reports otherwise than before.</summary>
/// <param name="Before">The report before, or the other.</param>
/// <param name="Indicators">What either of the two reports states, in the order of the indicators.</param>
/// <param name="Merged">Why the two may not be of the same extent; null when nothing says so.</param>
public sealed record PeriodChange(StoredReport Before, ImmutableArray<IndicatorChange> Indicators, AnalysisWarning? Merged);

/// <summary>How an indicator changed.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Then">What the report before states; null when it states nothing of it.</param>
/// <param name="Now">What this report states; null when it states nothing of it.</param>
/// <param name="Warnings">Why the two can't simply be compared.</param>
public sealed record IndicatorChange(Indicator Indicator, IndicatorValue? Then, IndicatorValue? Now, ImmutableArray<AnalysisWarning> Warnings)
{
    /// <summary>By how much it grew; null when one of the two is missing or of another kind.</summary>
    public double? Difference => Then is not null && Now is not null && Then.Kind == Now.Kind ? Math.Round(Now.Value - Then.Value, 4, MidpointRounding.AwayFromZero) : null;

    internal static IndicatorChange Of(IndicatorCatalog indicators, Indicator indicator, IndicatorValue? then, IndicatorValue? now, IEnumerable<AnalysedReport> reports)
    {
        (AnalysedReport Report, IndicatorValue Value)[] stated = [.. reports.SelectMany(report => new[] { then, now }.OfType<IndicatorValue>().Where(value => value.ReportId == report.Id).Select(value => (report, value)))];
        return new IndicatorChange(indicator, then, now, stated.Length < 2 ? [] : [.. Comparability.Of(stated, indicators)]);
    }
}
