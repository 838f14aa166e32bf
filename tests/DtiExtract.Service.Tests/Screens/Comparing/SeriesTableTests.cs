using System.Collections.Immutable;
using DtiExtract.Archive.Analysis;
using DtiExtract.Mining.Criteria;
using DtiExtract.Service.Screens.Comparing;

namespace DtiExtract.Service.Tests.Screens.Comparing;

public sealed class SeriesTableTests
{
    private static readonly Indicator Signed = new() { Id = "signed", Name = "Ký số", EnglishName = "Signed", Pillar = 6, Measure = Measure.Rate, Direction = Direction.Higher };

    [Fact]
    public void A_year_on_which_nobody_reported_keeps_its_column()
    {
        SeriesTable table = Of(months: null, ("2022", 60, null), ("2024", 98, 95d));

        Assert.Equal(["2022", "2023", "2024"], table.Periods.Select(period => period.ToString()));
        Assert.Null(table.Rows[0].Cells[1]);
        Assert.Equal([null, null, 95d], table.Targets);
        Assert.Equal([TargetVerdict.None, TargetVerdict.Reached], table.Rows[0].Cells.OfType<ValueCell>().Select(cell => cell.Verdict));
    }

    [Fact]
    public void Periods_of_other_lengths_stand_apart()
    {
        (string, double, double?)[] points = [("2023", 80, null), ("2024", 90, null), ("2024-H1", 40, null)];

        Assert.Equal(["2023", "2024"], Of(null, points).Periods.Select(period => period.ToString()));
        Assert.Equal(["2024-H1"], Of(6, points).Periods.Select(period => period.ToString()));
        Assert.Equal([(12, 2), (6, 1)], Of(6, points).Lengths);
    }

    [Fact]
    public void The_same_month_of_a_leap_year_is_the_whole_month() =>
        Assert.Equal(["2023-M02", "2024-M02", "2025-M02"], Of(null, ("2023-M02", 80, null), ("2025-M02", 90, null)).Periods.Select(period => period.ToString()));

    [Fact]
    public void Days_of_a_report_s_own_choice_leave_no_gaps_in_other_years() =>
        Assert.Equal(["2022", "2023", "2024-01-01..2024-12-15", "2024"], Of(null, ("2022", 60, null), ("2024-01-01..2024-12-15", 70, null), ("2024", 98, null)).Periods.Select(period => period.ToString()));

    [Fact]
    public void Of_two_values_on_a_period_the_later_statement_counts() => Assert.Equal(90, Of(null, ("2024", 80, null), ("2024", 90, null)).Rows[0].Cells[0]!.Value.Value);

    [Fact]
    public void Of_many_units_those_that_were_picked_are_drawn()
    {
        UnitSeries[] many = [.. Enumerable.Range(1, 20).Select(unit => new UnitSeries(new AnalysedUnit($"k{unit}", $"xã {unit}", null, "commune", null, null), null, [], null, [Point(unit, "2024", unit, null)]))];
        var table = SeriesTable.Of(new IndicatorSeries([.. many], []), Signed, null);

        Assert.Equal((0, 2), (table.Drawn([]).Length, table.Drawn(["k3", "k7", "none"]).Length));
        Assert.Equal(10.5, table.Spread[0]!.Median);
        Assert.Single(Of(null, ("2024", 80, null)).Drawn([]));
    }

    [Fact]
    public void Without_values_there_is_an_empty_table() => Assert.Empty(Of(null).Periods);

    private static SeriesTable Of(int? months, params (string Period, double Value, double? Target)[] points)
    {
        ImmutableArray<SeriesPoint> stated = [.. points.Select((point, at) => Point(at, point.Period, point.Value, point.Target))];
        var unit = new AnalysedUnit("key", "xã Hà Tân", null, "commune", null, null);
        return SeriesTable.Of(new IndicatorSeries([new UnitSeries(unit, null, [], null, stated)], []), Signed, months);
    }

    private static SeriesPoint Point(int report, string code, double value, double? target)
    {
        Assert.True(ReportPeriod.TryParse(code, out ReportPeriod period));
        return new SeriesPoint(code, code, period.Start, period.End, new IndicatorValue { Kind = "rate", Value = value, Target = target, ReportId = report, Figure = "f1", Start = 0, End = 1, Quote = "x" });
    }
}
