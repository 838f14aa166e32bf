using System.Collections.Immutable;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Cli.Output.Tables;

/// <summary>Finds what a criterion asks for and holds results against it, where both are rates of one indicator that should be high.</summary>
/// <param name="indicators">The indicators.</param>
internal sealed class TargetJudge(IndicatorCatalog indicators)
{
    private const int Whole = 100;

    /// <summary>What is asked: as the report states it, else as the set lays it down for the report's year.</summary>
    public static ItemTarget TargetOf(Criterion criterion, ImmutableArray<Figure> stated, ReportHeader header) =>
        new(stated, stated.IsEmpty && (header.PeriodEnd ?? header.SignedOn) is { } day ? criterion.TargetOf(day.Year) : null, criterion.Measures.Contains(Measure.Rate));

    /// <summary>The results held against what is asked; none where they can't be.</summary>
    public ImmutableArray<RateComparison> Compare(Criterion criterion, ImmutableArray<Figure> results, ItemTarget target) => target.OfSet is { } ofSet
        ? [.. Compare(criterion.Primary ?? (criterion.Indicators is [var only] ? only : null), results, ofSet)]
        : [.. target.Stated.SelectMany(stated => AsTarget(stated) is { } asked ? Compare(stated.Indicator?.Id, results, asked) : [])];

    /// <summary>A target as a report states it, when it is a rate: a bound to reach or, where the report says "trên", to exceed. Its year does not matter here.</summary>
    private static CriterionTarget? AsTarget(Figure stated) => stated is { Percent: { } percent, Range: null }
        ? new CriterionTarget(Year: 0, stated.Approximate ? TargetComparison.Above : TargetComparison.AtLeast, percent)
        : null;

    private IEnumerable<RateComparison> Compare(string? indicator, ImmutableArray<Figure> results, CriterionTarget target)
    {
        bool comparable = indicator is not null && indicators.TryGet(indicator, out Indicator? known) && known is { Measure: Measure.Rate, Direction: Direction.Higher };
        decimal? rate = comparable ? results.Where(result => IsResultOf(result, indicator)).Select(Rate).FirstOrDefault(found => found is not null) : null;
        return rate is { } result && RateComparison.Of(result, target) is { } comparison ? [comparison] : [];
    }

    private static bool IsResultOf(Figure figure, string? indicator) => figure.Role == FigureRole.Result && figure.Indicator is { Role: IndicatorRole.Value } mapped && mapped.Id == indicator;

    private static decimal? Rate(Figure figure) => figure switch
    {
        { Percent: { } percent } => percent,
        { Numerator: { } part, Denominator: { } whole and not 0 } => part / whole * Whole,
        _ => null,
    };
}
