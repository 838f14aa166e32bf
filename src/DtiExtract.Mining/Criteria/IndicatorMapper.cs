using DtiExtract.Mining.Criteria.Classifying;
using DtiExtract.Mining.Criteria.Rules;

namespace DtiExtract.Mining.Criteria;

/// <summary>Rules first, the classifier second, silence third. Not safe to use from several threads at once.</summary>
/// <param name="rules">The rules.</param>
public sealed class IndicatorMapper(MappingRules rules) : IContextMapper
{
    private readonly RuleMatcher _matcher = new(rules);

    /// <inheritdoc/>
    public IndicatorMapping? Map(FigureContext context, IndicatorClassifier? classifier)
    {
        RuleMatch? match = _matcher.Match(context);
        return match is null ? null : new IndicatorMapping(match.Rule.Indicator, IndicatorRole.Value, match.Margin, MappedBy.Rule, $"{match.Rule.Name}|{match.Farthest}|{match.Margin}");
    }
}
