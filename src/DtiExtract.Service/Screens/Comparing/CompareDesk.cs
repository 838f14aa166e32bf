using System.Collections.Immutable;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Analysis;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Service.Screens.Comparing;

/// <summary>Makes a full choice of what a person asked for, and proposes the rest: where, when and of what there are most reports.</summary>
/// <param name="scope">What there are reports of.</param>
/// <param name="rules">The indicators.</param>
internal sealed class CompareDesk(ReportedScope scope, MiningRules rules)
{
    /// <summary>How many indicators stand side by side at most.</summary>
    public const int MostIndicators = 20;

    private const int Proposed = 6;

    private static readonly string Commune = Terms.Of(UnitLevel.Commune).Code;
    private static readonly string Province = Terms.Of(UnitLevel.Province).Code;

    /// <summary>Chooses; null when there are no reports to choose from.</summary>
    /// <param name="viewer">Who looks.</param>
    /// <param name="query">What was asked for.</param>
    /// <param name="overTime">Whether all periods count for the indicators that are proposed.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<CompareChoice?> ChooseAsync(Viewer viewer, CompareQuery query, bool overTime, CancellationToken cancellationToken)
    {
        ImmutableArray<ScopeCount> counts = await scope.CountAsync(viewer, cancellationToken);
        if (counts.IsEmpty)
        {
            return null;
        }

        string level = LevelOf(query, counts);
        ImmutableArray<ScopeCount> ofLevel = [.. counts.Where(one => one.Level == level)];
        AreaChoice place = PlaceOf(query, ofLevel, level);
        ImmutableArray<ScopeCount> here = [.. ofLevel.Where(one => IsIn(one, place))];
        ImmutableArray<(ReportPeriod Period, int Count)> periods = PeriodsOf(here.IsEmpty ? counts : here);
        ReportPeriod period = ReportPeriod.TryParse(query.Period ?? string.Empty, out ReportPeriod asked) ? asked : LatestFullYear(periods);
        var area = new AnalysisArea(place.Province, place.District, level);
        IReadOnlyDictionary<string, int> reported = await scope.IndicatorsAsync(viewer, area, overTime ? null : period, cancellationToken);
        ImmutableArray<string> indicators = IndicatorsOf(query, reported);
        return new CompareChoice
        {
            Place = place,
            Level = level,
            Period = period,
            Indicators = indicators,
            Indicator = query.Indicator is { } one && rules.Indicators.Contains(one) ? one : indicators[0],
            Areas = ProvinceOption.Of(ofLevel),
            Levels = [.. Enum.GetValues<UnitLevel>().Select(one => Terms.Of(one).Code).Where(code => counts.Any(count => count.Level == code))],
            Periods = periods,
            Reported = reported,
            IsSampled = here.Where(one => overTime || period.Covers(one.Period)).Sum(one => one.Count) > ReportedScope.Sample,
        };
    }

    private static string LevelOf(CompareQuery query, ImmutableArray<ScopeCount> counts) =>
        counts.Any(one => one.Level == query.Level) ? query.Level!
        : counts.Any(one => one.Level == Commune) ? Commune
        : counts[0].Level;

    /// <summary>The area that is asked for, as far as it holds units of the level; else the district, of communes, or the province with most reports in its latest year.</summary>
    private static AreaChoice PlaceOf(CompareQuery query, ImmutableArray<ScopeCount> counts, string level)
    {
        if (query.Place is { } asked)
        {
            return level == Province ? asked with { District = null } : asked;
        }

        return level == Province ? default : counts
            .Where(one => one.Province is not null)
            .GroupBy(one => (Place: new AreaChoice(one.Province, level == Commune ? one.District : null), one.Period.End.Year))
            .OrderByDescending(group => group.Sum(one => one.Count)).ThenByDescending(group => group.Key.Year).ThenBy(group => group.Key.Place.Name, VietnameseOrder.Instance)
            .Select(group => group.Key.Place)
            .FirstOrDefault();
    }

    private static bool IsIn(ScopeCount count, AreaChoice place) =>
        (place.Province is null || count.Province == place.Province) && (place.District is null || count.District == place.District);

    /// <summary>Each year with the parts that were reported on.</summary>
    private static ImmutableArray<(ReportPeriod Period, int Count)> PeriodsOf(ImmutableArray<ScopeCount> counts) =>
    [
        .. counts.GroupBy(one => one.Period.End.Year).OrderByDescending(year => year.Key).SelectMany(year => year
            .Where(one => !one.Period.IsYear)
            .GroupBy(one => one.Period)
            .OrderByDescending(part => part.Key.End).ThenByDescending(part => part.Key.Start)
            .Select(part => (part.Key, part.Sum(one => one.Count)))
            .Prepend((new ReportPeriod(new DateOnly(year.Key, 1, 1), new DateOnly(year.Key, 12, 31)), year.Sum(one => one.Count)))),
    ];

    /// <summary>The latest year on which no fewer than half as many reports are there as on the fullest: in January the year just begun says little.</summary>
    private static ReportPeriod LatestFullYear(ImmutableArray<(ReportPeriod Period, int Count)> periods)
    {
        int most = periods.Where(one => one.Period.IsYear).Max(one => one.Count);
        return periods.First(one => one.Period.IsYear && 2 * one.Count >= most).Period;
    }

    private ImmutableArray<string> IndicatorsOf(CompareQuery query, IReadOnlyDictionary<string, int> reported)
    {
        ImmutableArray<string> asked = [.. (query.Indicators ?? []).Where(rules.Indicators.Contains).Distinct(StringComparer.Ordinal).Take(MostIndicators)];
        ImmutableArray<string> most = [.. reported.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(Proposed).Select(pair => pair.Key)];
        return !asked.IsEmpty ? asked : !most.IsEmpty ? most : [.. rules.Indicators.All.Take(Proposed).Select(indicator => indicator.Id)];
    }
}
