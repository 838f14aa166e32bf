using System.Collections.Immutable;
using System.Text.Json;
using DtiExtract.Cli.Evaluation;
using DtiExtract.Mining;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Figures;
using DtiExtract.Training.Annotations;

namespace DtiExtract.Cli.Tests.Evaluation;

public sealed class ScorerTests
{
    // Five annotated figures: a ratio found exactly; a count with the wrong role, cut short; a range that is found as two counts;
    // a part whose total is the ratio; a percentage that is missed. One mined figure too much.
    private static readonly ScoredFigure[] Gold =
    [
        Annotated("f1", 0, 20, FigureType.Ratio) with { Numerator = 9, Denominator = 10, Percent = 90, Indicator = "a", Criterion = "1.3" },
        Annotated("f2", 30, 40, FigureType.Count) with { Value = 17, Role = FigureRole.Target, Indicator = "a", Criterion = "1.4" },
        Annotated("f3", 50, 60, FigureType.Count) with { Range = [5, 7] },
        Annotated("f4", 70, 80, FigureType.Count) with { Value = 4, PartOf = "f1", Criterion = "1.3" },
        Annotated("f5", 90, 95, FigureType.Percent) with { Percent = 12.5m, Indicator = "b", Criterion = "1.5" },
    ];

    private static readonly ImmutableArray<Figure> Mined =
    [
        Found(1, 0, 20, FigureType.Ratio) with { Numerator = 9, Denominator = 10, Percent = 90.0m, Indicator = Measuring("a"), Criterion = Under("1.3") },
        Found(2, 30, 33, FigureType.Count) with { Value = 17, Indicator = Measuring("b"), Criterion = Under("1.3") },
        Found(3, 50, 51, FigureType.Count) with { Value = 5, Approximate = true },
        Found(4, 52, 60, FigureType.Count) with { Value = 7 },
        Found(5, 70, 80, FigureType.Count) with { Value = 4, PartOf = new FigureId(1) },
        Found(6, 200, 205, FigureType.Percent) with { Percent = 12.5m, PartOf = new FigureId(2), Indicator = Measuring("b") },
    ];

    [Fact]
    public void Counts_figures_whose_type_and_numbers_are_equal_at_the_same_place() => Assert.Equal(new Tally(3, 5, 6), Scored().Score.Figures);

    [Fact]
    public void Counts_numbers_whatever_figure_they_were_put_into() => Assert.Equal(new Tally(7, 8, 8), Scored().Score.Values);

    [Fact]
    public void Compares_role_and_exactness_of_figures_with_a_number_in_common()
    {
        Score score = Scored().Score;

        Assert.Equal(4, score.Paired);
        Assert.Equal(3, score.Role);
        Assert.Equal(4, score.Approximate);
    }

    [Fact]
    public void Counts_links_between_the_figures_that_were_paired() => Assert.Equal(new Tally(1, 1, 2), Scored().Score.Parts);

    [Fact]
    public void Counts_indicators_of_the_figures_that_were_paired_among_all() => Assert.Equal(new Tally(1, 3, 3), Scored().Score.Indicators);

    [Fact]
    public void Scores_no_indicators_where_the_annotation_names_none()
    {
        var annotation = new Annotation { Figures = [.. Gold.Select(figure => figure with { Indicator = null })] };

        Assert.Equal(default, new Scorer(byValue: false).Score(annotation, Some.Report("a.txt", [.. Mined])).Score.Indicators);
    }

    [Fact]
    public void Compares_the_codes_of_the_figures_that_were_paired()
    {
        Score score = Scored().Score;

        Assert.Equal(new Tally(1, 4, 2), score.Criteria);
        Assert.Equal(0.25, score.CriterionAccuracy);
        Assert.Null(new Score().CriterionAccuracy);
    }

    [Fact]
    public void Ignores_places_when_only_values_are_compared()
    {
        Score score = Scored(byValue: true).Score;

        Assert.Equal(new Tally(4, 5, 6), score.Figures);
        Assert.Equal(new Tally(8, 8, 8), score.Values);
    }

    [Fact]
    public void Lists_what_was_missed_and_what_was_too_much()
    {
        ReportScore score = Scored();

        Assert.Equal(["f3", "f5"], score.Missed.Select(figure => figure.Id));
        Assert.Equal(["f3", "f4", "f6"], score.Extra.Select(figure => figure.Id));
    }

    [Fact]
    public void Compares_the_fields_of_the_header_that_are_annotated()
    {
        HeaderScore score = Scored().Score.Header;

        Assert.Equal(4, score.Right);
        Assert.Equal(6, score.Gold);
        Assert.Equal((0, 1), score.Fields["parent"]);
        Assert.Equal((0, 1), score.Fields["criterionSet"]);
    }

    [Fact]
    public void Adds_reports_up()
    {
        Score both = Scored().Score + Scored().Score;

        Assert.Equal(new Tally(6, 10, 12), both.Figures);
        Assert.Equal((2, 2), both.Header.Fields["unit"]);
        Assert.Equal(0.5455, both.Figures.F1, 4);
    }

    [Fact]
    public void Gives_nothing_for_nothing()
    {
        Assert.Equal(0, new Tally(0, 0, 0).F1);
        Assert.Equal(0, new Tally(0, 3, 0).Precision);
    }

    private static ReportScore Scored(bool byValue = false)
    {
        using var header = JsonDocument.Parse("""{"unit": "xã Suối Mây", "unitLevel": "commune", "parent": "huyện Khác", "periodEnd": "2024-06-30", "signedOn": null, "criterionSet": "TH1829"}""");
        var annotation = new Annotation { Figures = Gold, Header = header.RootElement.EnumerateObject().ToDictionary(field => field.Name, field => field.Value) };
        return new Scorer(byValue).Score(annotation, Some.Report("a.txt", [.. Mined]));
    }

    private static ScoredFigure Annotated(string id, int start, int end, FigureType type) => new() { Id = id, Start = start, End = end, Type = type };

    private static Figure Found(int id, int start, int end, FigureType type) =>
        new() { Id = new FigureId(id), Span = new TextSpan(start, end), Type = type, Quote = string.Empty, Rule = "test" };

    private static IndicatorMapping Measuring(string indicator) => new(indicator, IndicatorRole.Value, 1, MappedBy.Rule);

    private static CriterionMapping Under(string code) => new("TH1829", code, 1, MappedBy.Heading);
}
