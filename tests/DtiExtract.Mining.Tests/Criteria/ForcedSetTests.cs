using System.Text;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Tests.Criteria;

public sealed class ForcedSetTests
{
    private static readonly SetChooser Chooser = new(Repository.Rules.CriterionSets, Repository.Rules.Provinces);
    private static readonly CriterionSet OfThanhHoa = Repository.Rules.CriterionSets["TH1829"];

    [Fact]
    public void Refuses_the_set_of_another_province() =>
        AssertProblem(Problem.Of(ProblemCode.SetOfOtherProvince, "TH1829", "tỉnh Thanh Hóa", "tỉnh Quảng Ngãi"), Outline("tỉnh Quảng Ngãi", UnitLevel.Commune));

    [Fact]
    public void Refuses_a_set_for_units_of_another_level() =>
        AssertProblem(Problem.Of(ProblemCode.SetOfOtherLevel, "TH1829", "đơn vị thử"), Outline("tỉnh Thanh Hóa", UnitLevel.District));

    [Fact]
    public void Refuses_a_set_that_does_not_have_the_codes_of_the_report() =>
        AssertProblem(Problem.Of(ProblemCode.SetOfOtherCodes, "TH1829", "7.1, 7.2"), Outline("tỉnh Thanh Hóa", UnitLevel.Commune, "1.1", "7.1", "7.2"));

    [Fact]
    public void Takes_a_set_that_nothing_in_the_report_contradicts()
    {
        Assert.Null(Chooser.WhyNot(OfThanhHoa, Outline(null, null)));
        Assert.Null(Chooser.WhyNot(OfThanhHoa, Outline("tỉnh Thanh Hóa", UnitLevel.Commune, "1.1", "3.5")));
    }

    [Fact]
    public void Mines_on_with_indicators_only_and_says_so_among_the_problems()
    {
        const string text = "XÃ SUỐI MÂY\nBÁO CÁO\nKết quả chuyển đổi số năm 2024 của xã Suối Mây, huyện Đồi Thông, tỉnh Thanh Hóa\nSố người dân có hồ sơ sức khỏe điện tử là 1.880/2.000 người, đạt 94%.\n";
        var miner = new ReportMiner(Repository.Rules, new ReadingLimits(), forcedSet: "QN104");

        MinedReport report = miner.Mine(ReportSource.FromBytes("a.txt", Encoding.UTF8.GetBytes(text)), TestContext.Current.CancellationToken);

        Assert.Null(report.Header.CriterionSet);
        Assert.Contains(report.Problems, problem => problem.Code == ProblemCode.SetOfOtherProvince);
        Assert.Contains(report.Figures, figure => figure.Indicator?.Id == "ehealth-record-rate");
        Assert.DoesNotContain(report.Figures, figure => figure.Criterion is not null);
    }

    private static void AssertProblem(Problem expected, ReportOutline outline)
    {
        Problem? problem = Chooser.WhyNot(OfThanhHoa, outline);

        Assert.Equal(expected.Code, problem?.Code);
        Assert.Equal(expected.Arguments, problem!.Arguments);
        Assert.Null(Chooser.Choose("TH1829", outline));
    }

    private static ReportOutline Outline(string? province, UnitLevel? level, params string[] codes) => new(
        [.. codes.Select((code, i) => new Section { Id = new SectionId(i + 1), Span = new TextSpan(i, i + 1), Heading = code, Level = 1, Criterion = code })],
        new ReportHeader { Unit = level is null ? null : "đơn vị thử", UnitLevel = level, Province = province, PeriodEnd = new DateOnly(2024, 12, 31) });
}
