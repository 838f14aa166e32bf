using System.Globalization;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining.Figures;

namespace DtiExtract.Archive.Analysis;

/// <summary>Chooses among the figures by which a report states an indicator the one that states it most clearly.</summary>
/// <param name="bases">Tells what a rate is a share of.</param>
internal sealed class StatementChooser(BaseFinder bases)
{
    private const string Rate = "rate";

    // Two roundings of one share to a decimal place differ by no more.
    private const double SameRate = 0.1;

    private static readonly string Result = Terms.Of(FigureRole.Result).Code;
    private static readonly string Target = Terms.Of(FigureRole.Target).Code;
    private static readonly string Money = Terms.Of(FigureType.Money).Code;
    private static readonly string[] ClearestFirst = [Terms.Of(FigureType.Ratio).Code, Terms.Of(FigureType.Percent).Code, Terms.Of(FigureType.Count).Code, Money];

    /// <summary>The value of an indicator; null when the figures state none.</summary>
    /// <param name="figures">The figures of a report that state the indicator.</param>
    public IndicatorValue? Choose(IReadOnlyCollection<StoredFigure> figures)
    {
        List<StoredFigure> results = [.. figures
            .Where(figure => figure.Role == Result && ValueOf(figure) is not null)
            .OrderByDescending(figure => figure.PartOf is null || figure.Rate is not null)
            .ThenByDescending(figure => figure.IndicatorConfidence)
            .ThenBy(figure => Array.IndexOf(ClearestFirst, figure.Type))
            .ThenBy(figure => figure.Number)];
        return results is [var clearest, ..] ? Value(clearest, results, figures) : null;
    }

    /// <summary>The target that a report states for a figure: the first one of the same kind.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="figures">The figures of its report that state the same indicator.</param>
    public static double? TargetFor(StoredFigure figure, IEnumerable<StoredFigure> figures) =>
        figures.Where(other => other.Role == Target && KindOf(other) == KindOf(figure)).OrderBy(other => other.Number).Select(ValueOf).FirstOrDefault(value => value is not null);

    /// <summary>What a figure states: the share, else the number.</summary>
    public static double? ValueOf(StoredFigure figure) => figure.Rate ?? figure.Value;

    private IndicatorValue Value(StoredFigure clearest, List<StoredFigure> results, IReadOnlyCollection<StoredFigure> figures) => new()
    {
        Kind = KindOf(clearest),
        Value = ValueOf(clearest)!.Value,
        Numerator = clearest.Numerator ?? (clearest.Rate is null ? null : clearest.Value),
        Denominator = clearest.Denominator,
        Base = KindOf(clearest) == Rate ? bases.Find(clearest) : null,
        Target = TargetFor(clearest, figures),
        Conflicting = results.Exists(other => KindOf(other) == KindOf(clearest) && other.PartOf is null && !IsSame(other, clearest)),
        ReportId = clearest.ReportId,
        Figure = string.Create(CultureInfo.InvariantCulture, $"f{clearest.Number}"),
        Start = clearest.Start,
        End = clearest.End,
        Quote = clearest.Quote,
    };

    private static string KindOf(StoredFigure figure) => figure.Rate is not null ? Rate : figure.Type == Money ? "money" : "count";

    private static bool IsSame(StoredFigure one, StoredFigure other) =>
        Math.Abs(ValueOf(one)!.Value - ValueOf(other)!.Value) <= (KindOf(one) == Rate ? SameRate : 0);
}
