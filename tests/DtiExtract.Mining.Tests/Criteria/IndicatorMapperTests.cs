using System.Collections.Immutable;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Tests.Criteria;

public sealed class IndicatorMapperTests
{
    public static TheoryData<string> Ids => [.. MappingVectors.All.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Tells_by_rules_what_is_measured(string id)
    {
        MappingVector row = MappingVectors.All[id];

        Figure figure = Map(row.Lines).Single(figure => figure.Quote.StartsWith(row.Quote, StringComparison.Ordinal));

        Assert.True(row.Indicator == figure.Indicator?.Id, $"{row.Lines}\n{row.Quote}: {figure.Indicator?.Id ?? "nothing"} by {figure.Indicator?.Rule}, expected {row.Indicator ?? "nothing"}");
    }

    [Fact]
    public void Names_the_rule_and_how_sure_it_is()
    {
        IndicatorMapping mapping = Map("Có 512/530 văn bản đi được ký số.").Single().Indicator!;

        Assert.Equal(MappedBy.Rule, mapping.By);
        Assert.StartsWith("outgoing-docs-signed-rate/", mapping.Rule, StringComparison.Ordinal);
        Assert.InRange(mapping.Confidence, Repository.Rules.Mapping.Least, 1);
    }

    [Fact]
    public void Maps_a_total_as_the_base_of_the_rate_beside_it()
    {
        ImmutableArray<Figure> figures = Map("Toàn xã có 1.845 hộ; số hộ có Internet cáp quang là 1.402/1.845 hộ, đạt 76%.");

        Assert.Equal([("household-fibre-rate", IndicatorRole.Denominator), ("household-fibre-rate", IndicatorRole.Value)], figures.Select(figure => (figure.Indicator!.Id, figure.Indicator.Role)));
    }

    private static ImmutableArray<Figure> Map(string lines)
    {
        ReportText report = SomeText.OfLines(lines);
        var text = NormalText.Of(report);
        var outline = new ReportOutline([], new ReportHeader());
        ImmutableArray<Figure> figures = new FigureExtractor(Repository.Rules.Figures).Extract(text, outline);
        return new CriteriaMapper(Repository.Rules, classifier: null).Map(text, outline, figures, forcedSet: null).Figures;
    }
}
