using System.Collections.Immutable;
using DtiExtract.Archive.Analysis;
using DtiExtract.Mining.Criteria;
using DtiExtract.Service.Screens.Comparing;

namespace DtiExtract.Service.Tests.Screens.Comparing;

public sealed class ComparisonOrderTests
{
    private static readonly Indicator Signed = new() { Id = "signed", Name = "Ký số", EnglishName = "Signed", Pillar = 6, Measure = Measure.Rate, Direction = Direction.Higher };

    private static readonly ImmutableArray<ComparedUnit> Units =
    [
        Unit("xã Ấm", "rate", 90), Unit("xã Âm", "rate", 90), Unit("xã Đá", "rate", 40), Unit("xã Dâu", "count", 5000), Unit("xã Ao", null, null), Unit("xã Bơ", null, null) with { ReportId = null },
    ];

    [Theory]
    [InlineData(null, null, "xã Ao, xã Âm, xã Ấm, xã Bơ, xã Dâu, xã Đá")]
    [InlineData(null, "desc", "xã Đá, xã Dâu, xã Bơ, xã Ấm, xã Âm, xã Ao")]
    [InlineData("signed", null, "xã Âm, xã Ấm, xã Đá, xã Dâu, xã Ao, xã Bơ")]
    [InlineData("signed", "asc", "xã Đá, xã Âm, xã Ấm, xã Dâu, xã Ao, xã Bơ")]
    [InlineData("other", "asc", "xã Ao, xã Âm, xã Ấm, xã Bơ, xã Dâu, xã Đá")]
    public void Units_stand_by_name_or_by_value_and_those_without_one_last(string? sort, string? direction, string expected) =>
        Assert.Equal(expected, string.Join(", ", Arranged(new CompareQuery(Sort: sort, Direction: direction)).Select(unit => unit.Unit.Name)));

    [Fact]
    public void Units_without_a_report_can_be_left_out() => Assert.Equal(5, Arranged(new CompareQuery(Reported: true)).Length);

    [Fact]
    public void A_head_offers_the_best_first_and_then_the_worst()
    {
        Assert.Equal((null, "desc"), Offered(new CompareQuery()));
        Assert.Equal(("descending", "asc"), Offered(new CompareQuery(Sort: "signed")));
        Assert.Equal(("ascending", "desc"), Offered(new CompareQuery(Sort: "signed", Direction: "asc")));

        static (string?, string) Offered(CompareQuery query) => (Order(query).Head("Ký số", "signed").Aria, Order(query).Head("Ký số", "signed").Next);
    }

    private static ComparisonOrder Order(CompareQuery query) => ComparisonOrder.Of(query, ["signed"]);

    private static ImmutableArray<ComparedUnit> Arranged(CompareQuery query) => Order(query).Arrange(Units, [ComparisonColumn.Of(Signed, [.. Units.Select(unit => unit.Cells[0].Value).OfType<IndicatorValue>()], [])]);

    private static ComparedUnit Unit(string name, string? kind, double? value)
    {
        IndicatorValue? stated = kind is null ? null : new IndicatorValue { Kind = kind, Value = value!.Value, ReportId = 1, Figure = "f1", Start = 0, End = 1, Quote = "x" };
        return new ComparedUnit(new AnalysedUnit(name, name, null, "commune", null, null), 1, [new ComparedCell("signed", stated, stated is null ? NotReported.NotStated : null)]);
    }
}
