using System.Collections.Immutable;
using DtiExtract.Archive.Analysis;
using DtiExtract.Mining.Criteria;

namespace DtiExtract.Service.Screens.Comparing;

/// <summary>
/// Series side by side: a row for each unit, a column for each period. Only periods of one length stand together, since what adds up over a year can't be held against
/// a quarter; a period on which nobody reported keeps its column, so that a gap stays a gap.
/// </summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Months">How long the periods are.</param>
/// <param name="Lengths">How long periods are on which there are values, with how many.</param>
/// <param name="Kind">The kind of most values, which the chart shows; null when there are none.</param>
/// <param name="Periods">The periods, in order.</param>
/// <param name="Rows">A row for each unit in each extent that it had, those with most periods first.</param>
/// <param name="Warnings">Why values can't simply be compared.</param>
internal sealed record SeriesTable(
    Indicator Indicator, int Months, ImmutableArray<(int Months, int Count)> Lengths, string? Kind, ImmutableArray<ReportPeriod> Periods, ImmutableArray<SeriesRow> Rows, ImmutableArray<AnalysisWarning> Warnings)
{
    /// <summary>Makes the table of the periods of a length; without one, of the length that is reported most.</summary>
    public static SeriesTable Of(IndicatorSeries found, Indicator indicator, int? months)
    {
        ImmutableArray<(int Months, int Count)> lengths = [.. found.Series.SelectMany(series => series.Points).Select(PeriodOf).OfType<ReportPeriod>().CountBy(period => period.Months).OrderByDescending(pair => pair.Key).Select(pair => (pair.Key, pair.Value))];
        int length = lengths.Any(one => one.Months == months) ? months!.Value : lengths.OrderByDescending(one => one.Count).Select(one => one.Months).FirstOrDefault();
        (UnitSeries Series, SeriesPoint[] Points)[] chosen = [.. found.Series.Select(series => (series, series.Points.Where(point => PeriodOf(point)?.Months == length).ToArray())).Where(one => one.Item2.Length > 0)];
        ImmutableArray<ReportPeriod> periods = WithGaps([.. chosen.SelectMany(one => one.Points).Select(PeriodOf).OfType<ReportPeriod>().Distinct()]);
        var column = ComparisonColumn.Of(indicator, [.. chosen.SelectMany(one => one.Points).Select(point => point.Value)], found.Warnings);
        return new SeriesTable(
            indicator,
            length,
            lengths,
            column.Kind,
            periods,
            [.. chosen.Select(one => RowOf(one.Series, one.Points, periods, column)).OrderByDescending(row => row.Stated).ThenBy(row => row.Unit.Name, VietnameseOrder.Instance)],
            [.. found.Warnings.Where(warning => warning.Code != "different-period")]);
    }

    /// <summary>The target that most reports state for each period; null where none does.</summary>
    public ImmutableArray<double?> Targets => [.. Periods.Select((_, at) => Rows.Select(row => row.Cells[at]).OfType<ValueCell>().Where(IsShown).Select(cell => cell.Value.Target).OfType<double>()
        .CountBy(target => target).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => (double?)pair.Key).FirstOrDefault())];

    /// <summary>How the values on each period are distributed; null where there are none.</summary>
    public ImmutableArray<Quantiles?> Spread => [.. Periods.Select((_, at) => Quantiles.Of([.. Rows.Select(row => row.Cells[at]).OfType<ValueCell>().Where(IsShown).Select(cell => cell.Value.Value).Order()]))];

    /// <summary>Whether there are more units than can be told from each other, so that people pick those that are drawn.</summary>
    public bool IsPicked => Rows.Length > ChartData.MostLines;

    /// <summary>The rows that are drawn: all, or of many those that were picked.</summary>
    public ImmutableArray<SeriesRow> Drawn(IReadOnlyCollection<string> picked) => IsPicked ? [.. Rows.Where(row => picked.Contains(row.Unit.Key)).Take(ChartData.MostLines)] : Rows;

    /// <summary>Whether a value is of the kind that the chart shows.</summary>
    public bool IsShown(ValueCell cell) => cell.Value.Kind == Kind;

    private static ReportPeriod? PeriodOf(SeriesPoint point) => ReportPeriod.Of(point.Start, point.End);

    /// <summary>Of two reports on one period the later one counts, which stands last.</summary>
    private static SeriesRow RowOf(UnitSeries series, SeriesPoint[] stated, ImmutableArray<ReportPeriod> periods, ComparisonColumn column)
    {
        ILookup<ReportPeriod?, SeriesPoint> points = stated.ToLookup(PeriodOf);
        return new SeriesRow(series.Unit, series.Note, [.. periods.Select(period => points[period].LastOrDefault() is { } point ? column.Cell(point.Value) : null)]);
    }

    /// <summary>The periods with those between them on which nobody reported: the same parts of each year. Days of one's own choice have no counterpart in other years.</summary>
    private static ImmutableArray<ReportPeriod> WithGaps(ImmutableArray<ReportPeriod> periods)
    {
        if (periods.IsEmpty)
        {
            return [];
        }

        (DateOnly first, DateOnly last) = (periods.Min(period => period.End), periods.Max(period => period.End));
        return
        [
            .. periods.Where(period => period.IsNamed).SelectMany(period => Enumerable.Range(first.Year, last.Year - first.Year + 1).Select(period.InYear)).Concat(periods)
                .Where(period => period.End >= first && period.End <= last).Distinct().OrderBy(period => period.End).ThenBy(period => period.Start),
        ];
    }
}

/// <summary>A unit with its values.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Note">What became of it.</param>
/// <param name="Cells">A value for each period; null where it states none.</param>
internal sealed record SeriesRow(AnalysedUnit Unit, Wording? Note, ImmutableArray<ValueCell?> Cells)
{
    /// <summary>How many periods have a value.</summary>
    public int Stated => Cells.Count(cell => cell is not null);
}
