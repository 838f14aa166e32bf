using System.Collections.Immutable;
using DtiExtract.Mining.Criteria.Classifying;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Mining.Criteria;

/// <summary>Says of each figure what it measures, and which criterion it belongs to. Safe to use from many threads at once.</summary>
/// <param name="rules">The rules that tell it.</param>
/// <param name="classifier">What guesses where no rule is sure; null to work by rules alone.</param>
public sealed class CriteriaMapper(MiningRules rules, IndicatorClassifier? classifier)
{
    private readonly SetChooser _sets = new(rules.CriterionSets, rules.Provinces);

    /// <summary>Maps the figures of a report.</summary>
    /// <param name="text">The report.</param>
    /// <param name="outline">Its sections and header.</param>
    /// <param name="figures">Its figures.</param>
    /// <param name="forcedSet">Key of the criterion set that a person named for it; null to let the report tell.</param>
    public MappedFigures Map(NormalText text, ReportOutline outline, ImmutableArray<Figure> figures, string? forcedSet)
    {
        CriterionSet? set = forcedSet is null ? _sets.Choose(outline) : _sets.Choose(forcedSet, outline);
        ImmutableArray<FigureContext> contexts = FigureContexts.Of(text, outline, figures, set);
        var indicators = new IndicatorMapper(rules.Mapping);
        ImmutableArray<IndicatorMapping?> found = Denominators.Find(contexts, [.. contexts.Select(context => indicators.Map(context, classifier))]);
        ImmutableArray<Figure> mapped = [.. contexts.Select((context, i) => context.Figure with { Indicator = found[i], Criterion = CriterionOf(context, found[i], set) })];
        return new MappedFigures(mapped, contexts, set, ForcedInVain: forcedSet is not null && set is null);
    }

    /// <summary>The place decides; else, the criterion that counts what the figure measures.</summary>
    private static CriterionMapping? CriterionOf(FigureContext context, IndicatorMapping? indicator, CriterionSet? set)
    {
        if (context.Code is { } code)
        {
            return new CriterionMapping(set?.ByCode(code) is null ? null : set.Key, code, 1, MappedBy.Heading);
        }

        return indicator is null ? null : set?.CriterionFor(indicator.Id) is { Code: { } only } ? new CriterionMapping(set.Key, only, indicator.Confidence, indicator.By) : null;
    }
}
