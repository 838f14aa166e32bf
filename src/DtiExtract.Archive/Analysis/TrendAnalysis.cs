using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Rules;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Analysis;

/// <summary>
/// Tells at a glance how the rates that are reported most went on: their medians over the last periods of one length. What was found is kept for the next glance, until a
/// report that the viewer may see comes, changes or goes.
/// </summary>
/// <param name="archives">Opens the database.</param>
/// <param name="rules">The rules in force.</param>
public sealed class TrendAnalysis(IDbContextFactory<ArchiveContext> archives, MiningRules rules)
{
    private const int MostPeriods = 4;
    private const int MostIndicators = 4;

    // So many people look at the archive by their own areas; more would be kept for nothing.
    private const int MostKept = 500;

    // A period on which reports have only begun to come says nothing of all units.
    private const int LeastShare = 10;

    private static readonly string Commune = Terms.Of(UnitLevel.Commune).Code;
    private static readonly string Value = Terms.Of(IndicatorRole.Value).Code;
    private static readonly string Result = Terms.Of(FigureRole.Result).Code;

    private readonly AnalysisReader _reader = new(archives, rules);
    private readonly ConcurrentDictionary<string, (string Stamp, Trends Trends)> _kept = new(StringComparer.Ordinal);

    /// <summary>The trends within what a viewer may see; null when no period has reports that could be compared.</summary>
    public async Task<Trends?> FindAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        if (await PeriodsAsync(archive, viewer, cancellationToken) is not var (level, periods, stamp))
        {
            return null;
        }

        string whose = viewer.SeesEverything ? string.Empty : $"{viewer.Actor.AccountId} {string.Join(';', viewer.Areas)}";
        if (_kept.TryGetValue(whose, out (string Stamp, Trends Trends) kept) && kept.Stamp == stamp)
        {
            return kept.Trends;
        }

        if (_kept.Count >= MostKept)
        {
            _kept.Clear();
        }

        Trends found = await FindAsync(archive, viewer, level, periods, cancellationToken);
        _kept[whose] = (stamp, found);
        return found;
    }

    /// <summary>The level and the last periods of the length on which there are most reports, the earliest first; besides, what changes with any of the reports.</summary>
    private static async Task<(string Level, ImmutableArray<ReportPeriod> Periods, string Stamp)?> PeriodsAsync(ArchiveContext archive, Viewer viewer, CancellationToken cancellationToken)
    {
        var counts = await viewer.Visible(archive.Reports)
            .Where(report => report.Unit != null && report.UnitLevel != null && report.PeriodStart != null && report.PeriodEnd != null)
            .GroupBy(report => new { report.UnitLevel, report.PeriodStart, report.PeriodEnd })
            .Select(group => new { Level = group.Key.UnitLevel!, Start = group.Key.PeriodStart!.Value, End = group.Key.PeriodEnd!.Value, Count = group.Count(), Last = group.Max(report => report.Id), Versions = group.Sum(report => (long)report.Version) })
            .ToListAsync(cancellationToken);
        (string Level, ReportPeriod Period, int Count)[] named = [.. counts.Select(one => (one.Level, Period: new ReportPeriod(one.Start, one.End), one.Count)).Where(one => one.Period.IsNamed)];
        var most = named.GroupBy(one => (one.Level, one.Period.Months)).OrderByDescending(group => group.Key.Level == Commune).ThenByDescending(group => group.Sum(one => one.Count)).FirstOrDefault();
        string stamp = string.Join(' ', counts.Select(one => $"{one.Level}|{one.Start:O}|{one.End:O}|{one.Count}|{one.Last}|{one.Versions}").Order(StringComparer.Ordinal));
        return most is null ? null : (most.Key.Level, [.. most.Where(one => LeastShare * one.Count >= most.Max(other => other.Count)).Select(one => one.Period).OrderBy(period => period.End).TakeLast(MostPeriods)], stamp);
    }

    private async Task<Trends> FindAsync(ArchiveContext archive, Viewer viewer, string level, ImmutableArray<ReportPeriod> periods, CancellationToken cancellationToken)
    {
        (DateOnly first, DateOnly last) = (periods[0].End, periods[^1].End);
        List<AnalysedReport> read = await _reader.ReportsAsync(viewer, Within, cancellationToken);
        var reports = read.Where(report => report.Time is { } time && periods.Contains(time)).ToFrozenDictionary(report => report.Id);
        ImmutableArray<Indicator> indicators = await IndicatorsAsync(archive, [.. reports.Values.Where(report => report.Time == periods[^1]).Select(report => report.Id).OrderDescending().Take(ReportedScope.Sample)], cancellationToken);
        FrozenDictionary<(long Report, string Indicator), IndicatorValue> values = await _reader.ValuesAsync(reports.Values, [.. indicators.Select(indicator => indicator.Id)], cancellationToken);
        ILookup<(string Indicator, ReportPeriod Period), double> rates = values
            .Where(one => one.Value.Kind == "rate")
            .GroupBy(one => (one.Key.Indicator, Period: reports[one.Key.Report].Time!.Value, reports[one.Key.Report].Unit.Key))
            .ToLookup(unit => (unit.Key.Indicator, unit.Key.Period), unit => unit.OrderBy(one => reports[one.Key.Report].SignedOn).ThenBy(one => one.Key.Report).Last().Value.Value);
        return new Trends(level, periods[^1].Months, [.. indicators.Select(indicator => new Trend(indicator, [.. periods.Select(period => new TrendPoint(period, Quantiles.Of([.. rates[(indicator.Id, period)].Order()])))]))]);

        IQueryable<StoredReport> Within(IQueryable<StoredReport> stored) => stored.Where(report => report.UnitLevel == level && report.PeriodEnd >= first && report.PeriodEnd <= last);
    }

    /// <summary>The rates that most of these reports state.</summary>
    private async Task<ImmutableArray<Indicator>> IndicatorsAsync(ArchiveContext archive, long[] reports, CancellationToken cancellationToken)
    {
        var stated = await archive.Figures
            .Where(figure => reports.Contains(figure.ReportId) && figure.IndicatorId != null && figure.IndicatorRole == Value && figure.Role == Result && figure.Rate != null)
            .Select(figure => new { figure.ReportId, Indicator = figure.IndicatorId! })
            .Distinct()
            .ToListAsync(cancellationToken);
        return
        [
            .. stated.CountBy(one => one.Indicator, StringComparer.Ordinal).OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal)
                .Select(one => rules.Indicators.TryGet(one.Key, out Indicator? indicator) && indicator.Measure == Measure.Rate ? indicator : null)
                .OfType<Indicator>().Take(MostIndicators),
        ];
    }
}

/// <summary>How the rates that are reported most went on.</summary>
/// <param name="Level">The level of the units.</param>
/// <param name="Months">How long the periods are.</param>
/// <param name="Indicators">The rates, the one that is reported most first.</param>
public sealed record Trends(string Level, int Months, ImmutableArray<Trend> Indicators);

/// <summary>How a rate went on.</summary>
/// <param name="Indicator">The rate.</param>
/// <param name="Points">What the units state on each period, the earliest first.</param>
public sealed record Trend(Indicator Indicator, ImmutableArray<TrendPoint> Points)
{
    /// <summary>The last period that has values.</summary>
    public TrendPoint? Last => Points.LastOrDefault(point => point.Values is not null);

    /// <summary>The period before that one; null when it has no values, since a change over a gap is of another length.</summary>
    public TrendPoint? Before => Last is not null && Points.IndexOf(Last) is > 0 and var at && Points[at - 1].Values is not null ? Points[at - 1] : null;

    /// <summary>By how many percentage points the median grew; null without a period before.</summary>
    public double? Change => Before is { Values: { } before } && Last is { Values: { } last } ? Math.Round(last.Median - before.Median, 2, MidpointRounding.AwayFromZero) : null;
}

/// <summary>A period of a trend.</summary>
/// <param name="Period">The period.</param>
/// <param name="Values">How the values on it are distributed; null when there are none.</param>
public sealed record TrendPoint(ReportPeriod Period, Quantiles? Values);
