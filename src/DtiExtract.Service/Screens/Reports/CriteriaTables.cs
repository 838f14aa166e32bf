using System.Collections.Frozen;
using System.Collections.Immutable;
using DtiExtract.Mining;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Reconciliation.Judging;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Service.Screens.Reports;

/// <summary>A criterion of a report, or an indicator that belongs to none.</summary>
/// <param name="Code">The code of the criterion; null where there is none.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Results">What the report says was reached.</param>
/// <param name="Targets">What the report says is asked.</param>
/// <param name="Asked">What the criterion set asks for the year; null when that is not known.</param>
/// <param name="Verdicts">What the report says of it.</param>
/// <param name="IsMet">Whether its first stated share meets what the set asks; null when that can't be told.</param>
internal sealed record CriterionRow(
    string? Code, string Name, ImmutableArray<Figure> Results, ImmutableArray<Figure> Targets, CriterionTarget? Asked, ImmutableArray<StatedVerdict> Verdicts, bool? IsMet)
{
    /// <summary>Whether what is asked is a share.</summary>
    public bool IsRate { get; init; }
}

/// <summary>Sorts what a report states by criteria and indicators.</summary>
/// <param name="rules">The rules in force.</param>
/// <param name="texts">Names indicators.</param>
internal sealed class CriteriaTables(MiningRules rules, FigureTexts texts)
{
    private readonly StatedVerdicts _verdicts = new(rules);

    /// <summary>The rows: criteria in the order of their codes, then verdicts on what has no code, then indicators without a criterion.</summary>
    public ImmutableArray<CriterionRow> Of(MinedReport mined)
    {
        ImmutableArray<StatedVerdict> verdicts = _verdicts.Of(mined);
        CriterionSet? set = mined.Header.CriterionSet is { } key && rules.CriterionSets.TryGet(key, out CriterionSet? known) ? known : null;
        int? year = (mined.Header.PeriodEnd ?? mined.Header.SignedOn)?.Year;
        ILookup<string, Figure> byCode = mined.Figures.Where(figure => figure is { Criterion: not null, Role: not FigureRole.Tally }).ToLookup(figure => figure.Criterion!.Code, StringComparer.Ordinal);
        ILookup<string, StatedVerdict> verdictsOf = verdicts.Where(verdict => verdict.Code is not null).ToLookup(verdict => verdict.Code!, StringComparer.Ordinal);
        IEnumerable<string> codes = byCode.Select(group => group.Key).Union(verdictsOf.Select(group => group.Key), StringComparer.Ordinal).Order(VietnameseOrder.Instance);
        return
        [
            .. codes.Select(code => OfCode(code, set?.ByCode(code), year, [.. byCode[code].Concat(JudgedIn(verdictsOf[code], mined)).DistinctBy(figure => figure.Id).OrderBy(figure => figure.Span.Start)], [.. verdictsOf[code]])),
            .. OfLabels(mined, verdicts),
            .. OfIndicators(mined),
        ];
    }

    private static IEnumerable<Figure> JudgedIn(IEnumerable<StatedVerdict> verdicts, MinedReport mined)
    {
        FigureId[] named = [.. verdicts.SelectMany(verdict => verdict.Results.Concat(verdict.Targets))];
        return mined.Figures.Where(figure => named.Contains(figure.Id));
    }

    private static CriterionRow OfCode(string code, Criterion? criterion, int? year, Figure[] figures, ImmutableArray<StatedVerdict> verdicts)
    {
        Figure[] results = [.. figures.Where(figure => figure.Role == FigureRole.Result && (criterion?.Primary is not { } primary || figure.Indicator?.Id == primary || !Array.Exists(figures, other => other.Indicator?.Id == primary)))];
        CriterionTarget? asked = year is { } of ? criterion?.TargetOf(of) : null;
        Figure? judged = criterion is { Primary: { } by } ? Array.Find(results, figure => figure.Indicator is { Role: IndicatorRole.Value } mapped && mapped.Id == by) : null;
        return new CriterionRow(
            code,
            criterion?.Name ?? verdicts.FirstOrDefault()?.Label ?? string.Empty,
            [.. results],
            [.. figures.Where(figure => figure.Role == FigureRole.Target)],
            asked,
            verdicts,
            asked is not null && judged is not null && ShareOf(judged) is { } share ? asked.IsMetBy(share) : null)
        {
            IsRate = criterion?.Measures.Contains(Measure.Rate) == true,
        };
    }

    /// <summary>What rows of tables and sentences judge without a code.</summary>
    private static IEnumerable<CriterionRow> OfLabels(MinedReport mined, IEnumerable<StatedVerdict> verdicts)
    {
        var figures = mined.Figures.ToFrozenDictionary(figure => figure.Id);
        return verdicts.Where(verdict => verdict.Code is null).Select(verdict => new CriterionRow(
            null, verdict.Label ?? NameOf(verdict, mined), [.. verdict.Results.Select(id => figures[id])], [.. verdict.Targets.Select(id => figures[id])], null, [verdict], null));
    }

    private static string NameOf(StatedVerdict verdict, MinedReport mined) => OneLine.Shortened(
        mined.Sections.LastOrDefault(section => section.Span.Contains(verdict.Words.Start))?.Heading ?? verdict.Words.Slice(mined.Text!.Text), 120);

    private IEnumerable<CriterionRow> OfIndicators(MinedReport mined) => mined.Figures
        .Where(figure => figure is { Criterion: null, Indicator.Role: IndicatorRole.Value, Role: not FigureRole.Tally })
        .GroupBy(figure => figure.Indicator!.Id, StringComparer.Ordinal)
        .Select(group => new CriterionRow(
            null,
            texts.IndicatorOf(group.First()) ?? group.Key,
            [.. group.Where(figure => figure.Role == FigureRole.Result)],
            [.. group.Where(figure => figure.Role == FigureRole.Target)],
            null,
            [],
            null))
        .OrderBy(row => row.Name, VietnameseOrder.Instance);

    private static decimal? ShareOf(Figure figure) => figure switch
    {
        { Percent: { } percent } => percent,
        { Numerator: { } part, Denominator: { } whole and not 0 } => part * 100 / whole,
        _ => null,
    };
}
