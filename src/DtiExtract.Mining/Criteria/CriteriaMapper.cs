using System.Collections.Immutable;
using DtiExtract.Mining.Criteria.Rules;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Criteria;

/// <summary>Says of each figure what it measures. Safe to use from many threads at once.</summary>
/// <param name="rules">The rules that tell it.</param>
public sealed class CriteriaMapper(MappingRules rules)
{
    /// <summary>The figures with what they measure.</summary>
    public ImmutableArray<Figure> Map(NormalText text, ReportOutline outline, ImmutableArray<Figure> figures)
    {
        ImmutableArray<FigureContext> contexts = FigureContexts.Of(text, outline, figures);
        var matcher = new RuleMatcher(rules);
        return [.. contexts.Select(context => context.Figure with { Indicator = IndicatorOf(matcher.Match(context)) })];
    }

    private static IndicatorMapping? IndicatorOf(RuleMatch? match) =>
        match is null ? null : new IndicatorMapping(match.Rule.Indicator, IndicatorRole.Value, match.Margin, MappedBy.Rule, $"{match.Rule.Name}|{match.Farthest}|{match.Margin}");
}
