using DtiExtract.Cli.Output.Tables;
using DtiExtract.Mining;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Cli.Tests.Output.Tables;

public sealed class FigureGroupingTests
{
    private const string HealthRecords = "ehealth-record-rate";

    [Fact]
    public void Groups_by_criterion_in_the_order_of_the_set()
    {
        GroupedReport grouped = Grouped(Rate(1, 90, "3.5", HealthRecords), Rate(2, 100, "1.4", "staff-official-email-rate"));

        Assert.Equal(["1. Chính quyền số", "3. Xã hội số"], grouped.Chapters.Select(chapter => chapter.Title.Vietnamese));
        Assert.Equal(["1.4", "3.5"], Items(grouped).Select(item => item.Code));
        Assert.Equal("Người dân có hồ sơ sức khỏe điện tử được cập nhật thường xuyên", Items(grouped)[1].Name.Vietnamese);
        Assert.Contains("1.11", grouped.Silent);
        Assert.DoesNotContain("3.5", grouped.Silent);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("QN104")]
    public void Groups_by_pillar_where_the_set_has_no_codes(string? set)
    {
        GroupedReport grouped = new FigureGrouping(Some.Rules.Indicators, Some.Rules.CriterionSets, all: false)
            .Of(Report(set, Rate(1, 90, null, HealthRecords), Rate(2, 100, null, "staff-official-email-rate"), Rate(3, 50, null, null)));

        Assert.Equal(["6. Chính quyền số", "8. Xã hội số"], grouped.Chapters.Select(chapter => chapter.Title.Vietnamese));
        Assert.Equal(["6. Digital government", "8. Digital society"], grouped.Chapters.Select(chapter => chapter.Title.English));
        Assert.Equal([new FigureId(3)], grouped.Unplaced.Select(figure => figure.Id));
        Assert.Empty(grouped.Silent);
    }

    [Fact]
    public void Keeps_a_figure_under_its_heading_whatever_it_measures()
    {
        GroupedReport grouped = Grouped(Rate(1, 90, "1.8", HealthRecords));

        TableItem item = Assert.Single(Items(grouped));
        Assert.Equal("1.8", item.Code);
        Assert.Equal(HealthRecords, Assert.Single(item.Values).Indicator!.Id);
        Assert.NotEqual(HealthRecords, item.Indicator);
    }

    [Fact]
    public void Puts_indicators_outside_the_set_and_unknown_codes_after_it()
    {
        GroupedReport grouped = Grouped(Rate(1, 90, null, HealthRecords), Rate(2, 70, "9.9", null));

        Assert.Equal(["Mã không có trong bộ tiêu chí", "Ngoài bộ tiêu chí"], grouped.Chapters.Select(chapter => chapter.Title.Vietnamese));
        Assert.Equal(["9.9", null], Items(grouped).Select(item => item.Code));
    }

    [Fact]
    public void Lists_bases_of_rates_only_when_all_is_asked_for()
    {
        Figure total = Rate(1, 90, "3.5", HealthRecords) with { Indicator = new IndicatorMapping(HealthRecords, IndicatorRole.Denominator, 1, MappedBy.Rule) };

        Assert.Empty(Items(Grouped(total)));
        Assert.Single(Items(new FigureGrouping(Some.Rules.Indicators, Some.Rules.CriterionSets, all: true).Of(Report("TH1829", total))));
    }

    [Theory]
    [InlineData(95, 94, false, false)]
    [InlineData(95, 95, false, true)]
    [InlineData(95, 95, true, false)]
    [InlineData(95, 96, true, true)]
    public void Holds_a_rate_against_the_target_that_the_report_states(int target, int result, bool above, bool met)
    {
        Figure stated = Rate(1, target, "3.5", HealthRecords) with { Role = FigureRole.Target, Approximate = above };

        TableItem item = Assert.Single(Items(Grouped(stated, Rate(2, result, "3.5", HealthRecords))));

        Assert.Equal([new RateComparison(result, target, met)], item.Verdict.Comparisons);
        Assert.Equal([new FigureId(1)], item.Target.Stated.Select(figure => figure.Id));
        Assert.Equal([new FigureId(2)], item.Values.Select(figure => figure.Id));
        Assert.Null(item.Target.OfSet);
    }

    [Fact]
    public void Holds_a_ratio_against_the_target_of_the_set_where_the_report_states_none()
    {
        Figure ratio = Rate(1, null, "3.5", HealthRecords) with { Type = FigureType.Ratio, Numerator = 199, Denominator = 200 };

        TableItem item = Assert.Single(Items(Grouped(ratio)));

        Assert.Equal(100, item.Target.OfSet!.Value);
        Assert.Equal([new RateComparison(99.5m, 100, IsMet: false)], item.Verdict.Comparisons);
    }

    [Fact]
    public void Compares_nothing_with_a_figure_of_another_indicator()
    {
        Figure target = Rate(1, 80, "1.8", HealthRecords) with { Role = FigureRole.Target };

        TableItem item = Assert.Single(Items(Grouped(target, Rate(2, 70, "1.8", "eid-account-rate"))));

        Assert.Empty(item.Verdict.Comparisons);
    }

    [Theory]
    [InlineData("c) Đánh giá: Đạt", true)]
    [InlineData("c) Đánh giá: CHƯA ĐẠT", false)]
    [InlineData("c) Đánh giá: không đạt.", false)]
    [InlineData("c) Đánh giá:", null)]
    public void Takes_the_verdict_of_the_report_from_its_section(string section, bool? met)
    {
        MinedReport report = Report("TH1829", Rate(1, 90, "1.8", HealthRecords)) with
        {
            Text = Some.Text() with { Text = section },
            Sections = [new Section { Id = new SectionId(1), Span = new TextSpan(0, section.Length), Heading = "c) Đánh giá", Level = 2, Kind = SectionKind.Verdict, Criterion = "1.8" }],
        };

        TableItem item = Assert.Single(Items(new FigureGrouping(Some.Rules.Indicators, Some.Rules.CriterionSets, all: false).Of(report)));

        Assert.Equal(met, item.Verdict.Reported);
    }

    [Theory]
    [InlineData(true, true, false)]
    [InlineData(false, true, true)]
    [InlineData(null, true, true)]
    [InlineData(true, null, false)]
    public void Shows_the_verdict_of_the_report_where_nothing_was_compared_or_it_differs(bool? compared, bool? reported, bool shown)
    {
        var verdict = new ItemVerdict(compared is { } met ? [new RateComparison(1, 1, met)] : [], reported);

        Assert.Equal(shown, verdict.ShowsReported);
    }

    private static TableItem[] Items(GroupedReport grouped) => [.. grouped.Chapters.SelectMany(chapter => chapter.Items)];

    private static GroupedReport Grouped(params Figure[] figures) =>
        new FigureGrouping(Some.Rules.Indicators, Some.Rules.CriterionSets, all: false).Of(Report("TH1829", figures));

    private static MinedReport Report(string? set, params Figure[] figures) => Some.Report("a.txt", figures) with { Header = Some.Header with { CriterionSet = set }, Sections = [] };

    private static Figure Rate(int id, decimal? percent, string? code, string? indicator) => new()
    {
        Id = new FigureId(id),
        Span = new TextSpan(id, id + 1),
        Quote = "%",
        Type = FigureType.Percent,
        Percent = percent,
        Rule = "test",
        Indicator = indicator is null ? null : new IndicatorMapping(indicator, IndicatorRole.Value, 1, MappedBy.Rule),
        Criterion = code is null ? null : new CriterionMapping("TH1829", code, 1, MappedBy.Heading),
    };
}
