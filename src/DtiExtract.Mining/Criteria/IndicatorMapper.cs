using System.Collections.Immutable;
using DtiExtract.Mining.Criteria.Classifying;
using DtiExtract.Mining.Criteria.Deciding;
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
        if (!MayMeasure(context))
        {
            return null;
        }

        RuleMatch? match = _matcher.Match(context);
        double confidence = match is null ? 0 : rules.ConfidenceOf(match);
        if (match is not null && (classifier is null || confidence >= rules.Sure))
        {
            return confidence >= rules.Least ? ByRule(match, confidence) : null;
        }

        return classifier is null ? null : Weigh(context, match, confidence, classifier);
    }

    /// <summary>What the rules say of a figure, sure or not; null when none fits.</summary>
    internal RuleMatch? Match(FigureContext context) => MayMeasure(context) ? _matcher.Match(context) : null;

    /// <summary>Whether a figure can state an indicator at all: a count of criteria met states none.</summary>
    private static bool MayMeasure(FigureContext context) => context.Figure.Role != Figures.FigureRole.Tally;

    private static IndicatorMapping? Weigh(FigureContext context, RuleMatch? match, double confidence, IndicatorClassifier classifier)
    {
        ImmutableArray<IndicatorGuess> guesses = classifier.Classify(context);
        Decision decision = classifier.Decision;
        Span<float> features = stackalloc float[DecisionFeatures.RuleCount];
        if (match is not null)
        {
            DecisionFeatures.OfRule(match, confidence, context, guesses, features);
            double weighed = decision.ConfidenceOfRule(features);
            if (weighed >= decision.Threshold)
            {
                return ByRule(match, weighed);
            }
        }

        IndicatorGuess best = guesses.FirstOrDefault(guess => guess.Indicator is not null);
        if (best.Indicator is null || best.Indicator == match?.Rule.Indicator)
        {
            return null;
        }

        DecisionFeatures.OfGuess(best, match, context, guesses, features);
        double sure = decision.ConfidenceOfGuess(features[..DecisionFeatures.GuessCount]);
        return sure >= decision.Threshold ? new IndicatorMapping(best.Indicator, IndicatorRole.Value, sure, MappedBy.Model) : null;
    }

    private static IndicatorMapping ByRule(RuleMatch match, double confidence) =>
        new(match.Rule.Indicator, IndicatorRole.Value, confidence, MappedBy.Rule, match.Rule.Name);
}
