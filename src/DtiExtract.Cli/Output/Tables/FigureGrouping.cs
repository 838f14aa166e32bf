using System.Collections.Immutable;
using DtiExtract.Cli.Messages;
using DtiExtract.Mining;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Figures;

namespace DtiExtract.Cli.Output.Tables;

/// <summary>Groups the figures of a report: by the criteria of its set where they have codes, else by pillars and indicators.</summary>
/// <param name="indicators">The indicators.</param>
/// <param name="sets">The criterion sets.</param>
/// <param name="all">Whether the bases of rates are listed too.</param>
internal sealed class FigureGrouping(IndicatorCatalog indicators, CriterionSets sets, bool all)
{
    private readonly TargetJudge _judge = new(indicators);

    /// <summary>Whether criteria of the set have codes.</summary>
    public static bool HasCodes(CriterionSet? set) => set?.Criteria.Any(criterion => criterion.Code is not null) == true;

    /// <summary>Groups the figures.</summary>
    public GroupedReport Of(MinedReport report)
    {
        CriterionSet? set = report.Header.CriterionSet is { } key && sets.TryGet(key, out CriterionSet? known) ? known : null;
        ILookup<string?, Figure> byCode = Listed(report).ToLookup(figure => HasCodes(set) ? figure.Criterion?.Code : null);
        ImmutableArray<Figure> rest = [.. byCode[null]];
        ImmutableArray<Figure> unplaced = [.. rest.Where(figure => figure.Indicator is null)];
        ImmutableArray<TableChapter> chapters = HasCodes(set)
            ? [.. ByGroups(report, set!, byCode), .. UnknownCodes(set!, byCode), .. OutsideOf(rest)]
            : [.. ByPillars(rest)];
        ImmutableArray<string> silent = HasCodes(set) ? [.. set!.Criteria.Select(criterion => criterion.Code).OfType<string>().Where(code => !byCode.Contains(code))] : [];
        return new GroupedReport(set, chapters, unplaced, silent);
    }

    private IEnumerable<Figure> Listed(MinedReport report) => report.Figures.Where(figure => all || figure.Indicator is not { Role: IndicatorRole.Denominator });

    private IEnumerable<TableChapter> ByGroups(MinedReport report, CriterionSet set, ILookup<string?, Figure> byCode) =>
        from criterion in set.Criteria
        where criterion.Code is { } code && byCode.Contains(code)
        group OfCriterion(report, criterion, byCode[criterion.Code]) by criterion.Group into items
        let title = $"{items.Key}. {set.Groups.First(known => known.Number == items.Key).Name}"
        select new TableChapter(new Wording(title, title), [.. items]);

    private static IEnumerable<TableChapter> UnknownCodes(CriterionSet set, ILookup<string?, Figure> byCode)
    {
        ImmutableArray<TableItem> items =
        [
            .. from figures in byCode
               where figures.Key is { } code && set.ByCode(code) is null
               select new TableItem { Code = figures.Key, Name = new Wording(string.Empty, string.Empty), Values = Results(figures), Target = new ItemTarget(Targets(figures)) },
        ];
        return items.IsEmpty ? [] : [new TableChapter(TableTexts.UnknownCodes, items)];
    }

    private IEnumerable<TableChapter> OutsideOf(IEnumerable<Figure> figures)
    {
        ImmutableArray<TableItem> items = [.. ByIndicators(figures).Select(item => item.Item)];
        return items.IsEmpty ? [] : [new TableChapter(TableTexts.OutsideSet, items)];
    }

    private IEnumerable<TableChapter> ByPillars(IEnumerable<Figure> figures) =>
        from item in ByIndicators(figures)
        group item.Item by indicators.PillarOf(item.Indicator) into items
        orderby items.Key.Number
        select new TableChapter(new Wording($"{items.Key.Number}. {items.Key.Name}", $"{items.Key.Number}. {items.Key.EnglishName}"), [.. items]);

    private IEnumerable<(Indicator Indicator, TableItem Item)> ByIndicators(IEnumerable<Figure> figures)
    {
        ILookup<string?, Figure> byIndicator = figures.ToLookup(figure => figure.Indicator?.Id);
        return indicators.All.Where(indicator => byIndicator.Contains(indicator.Id)).Select(indicator => (indicator, OfIndicator(indicator, byIndicator[indicator.Id])));
    }

    private TableItem OfCriterion(MinedReport report, Criterion criterion, IEnumerable<Figure> figures)
    {
        ImmutableArray<Figure> results = Results(figures);
        ItemTarget target = TargetJudge.TargetOf(criterion, Targets(figures), report.Header);
        return new TableItem
        {
            Code = criterion.Code,
            Name = new Wording(criterion.Name ?? string.Empty, criterion.Name ?? string.Empty),
            Indicator = criterion.Indicators is [var only] ? only : null,
            Values = results,
            Target = target,
            Verdict = new ItemVerdict(_judge.Compare(criterion, results, target), ReportedVerdict.Of(report, criterion.Code!)),
        };
    }

    private static TableItem OfIndicator(Indicator indicator, IEnumerable<Figure> figures) => new()
    {
        Name = new Wording(indicator.Name, indicator.EnglishName),
        Indicator = indicator.Id,
        Values = Results(figures),
        Target = new ItemTarget(Targets(figures)),
    };

    private static ImmutableArray<Figure> Results(IEnumerable<Figure> figures) => [.. figures.Where(figure => figure.Role != FigureRole.Target)];

    private static ImmutableArray<Figure> Targets(IEnumerable<Figure> figures) => [.. figures.Where(figure => figure.Role == FigureRole.Target)];
}
