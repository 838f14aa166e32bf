using System.Collections.Immutable;
using DtiExtract.Mining.Criteria.Classifying;
using DtiExtract.Mining.Criteria.Rules;

namespace DtiExtract.Mining.Criteria.Explaining;

/// <summary>Explains mappings. Safe to use from many threads at once.</summary>
/// <param name="rules">The rules by which figures were mapped.</param>
/// <param name="classifier">What guessed where no rule was sure; null when there was none.</param>
internal sealed class MappingExplainer(MappingRules rules, IndicatorClassifier? classifier)
{
    /// <summary>Explains the mapping of a figure.</summary>
    /// <param name="context">The context of the figure, which carries its mapping.</param>
    public MappingExplanation Explain(FigureContext context)
    {
        var explainer = new RuleExplainer(rules);
        ImmutableArray<RuleEvidence> fitting = explainer.Explain(context);
        ImmutableArray<IndicatorGuess> guesses = classifier?.Classify(context) ?? [];
        return new MappingExplanation
        {
            Figure = context.Figure,
            Rules = fitting,
            Guesses = Explained(context, guesses),
            Threshold = classifier?.Threshold,
            Reasons = context.Figure.Indicator is null ? [explainer.WhyNot(context, !fitting.IsEmpty), .. WhyNotGuessed(guesses)] : [],
        };
    }

    private ImmutableArray<ExplainedGuess> Explained(FigureContext context, ImmutableArray<IndicatorGuess> guesses)
    {
        string? taken = context.Figure.Indicator?.Id;
        IndicatorGuess? rejected = guesses.Cast<IndicatorGuess?>().FirstOrDefault(guess => guess?.Indicator != taken);
        return [.. guesses.Select(guess => new ExplainedGuess(guess.Indicator, guess.Probability, guess.Indicator == taken || guess == rejected ? classifier!.Explain(context, guess.Indicator) : []))];
    }

    private IEnumerable<UnmappedReason> WhyNotGuessed(ImmutableArray<IndicatorGuess> guesses) => (classifier, guesses) switch
    {
        (null, _) => [UnmappedReason.NoModel],
        (_, [{ Indicator: null }, ..]) => [UnmappedReason.GuessedNone],
        (_, [var best, ..]) when best.Probability < classifier.Threshold => [UnmappedReason.UnsureGuess],
        _ => [],
    };
}
