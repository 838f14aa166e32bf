using System.Collections.Immutable;
using DtiExtract.Mining;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Figures;

namespace DtiExtract.Training.Examples;

/// <summary>Contexts made of what the rules say of each indicator, so that one which no report of the corpus states is known by its name at least.</summary>
internal static class SyntheticExamples
{
    private const float Weight = 0.5f;
    private const decimal Part = 47;
    private const decimal Whole = 52;

    /// <summary>The examples of all indicators, in their order.</summary>
    public static ImmutableArray<Example> Of(IEnumerable<Indicator> indicators) => [.. indicators.SelectMany(Of)];

    private static IEnumerable<Example> Of(Indicator indicator)
    {
        Figure figure = FigureOf(indicator);
        string[] phrases = [.. new[] { indicator.Name, indicator.Numerator }.OfType<string>().Concat(indicator.Synonyms)];
        foreach (string phrase in phrases)
        {
            yield return new Example(Context(figure, own: phrase), indicator.Id, Weight);
            yield return new Example(Context(figure, before: phrase), indicator.Id, Weight);
        }

        yield return new Example(Context(figure, before: "đạt", lead: indicator.Name), indicator.Id, Weight);
        yield return new Example(Context(figure, own: indicator.Numerator ?? indicator.Name, heading: indicator.Name), indicator.Id, Weight);
    }

    private static FigureContext Context(Figure figure, string own = "", string before = "", string lead = "", string heading = "") => new()
    {
        Figure = figure,
        Own = $"{own} {figure.Quote}",
        Before = before,
        After = string.Empty,
        Lead = lead,
        Requirement = string.Empty,
        Headings = heading,
    };

    private static Figure FigureOf(Indicator indicator)
    {
        var blank = new Figure { Id = new FigureId(1), Span = new TextSpan(0, 0), Quote = string.Empty, Type = FigureType.Count, Rule = "synthetic" };
        return indicator.Measure switch
        {
            Measure.Rate => blank with { Type = FigureType.Ratio, Numerator = Part, Denominator = Whole, Percent = 90.4m, Quote = "47/52, đạt 90,4%" },
            Measure.Money => blank with { Type = FigureType.Money, Value = 47_000_000, Unit = "đồng", Quote = "47 triệu đồng" },
            Measure.Count or Measure.PerCapita or Measure.YesNo => blank with { Value = Part, Quote = "47" },
        };
    }
}
