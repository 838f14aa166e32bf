using System.Collections.Immutable;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Criteria.Classifying;
using DtiExtract.Mining.Criteria.Deciding;
using DtiExtract.Mining.Criteria.Rules;
using DtiExtract.Training.Examples;
using DtiExtract.Training.Optimisation;

namespace DtiExtract.Training.Validation;

/// <summary>Fits how rules and classifier are weighed, on figures of reports that the classifier did not see.</summary>
internal static class DecisionFit
{
    private const int Digits = 4;
    private const float LeastConfidence = 0.5f;

    /// <summary>The weights that make the confidences true. A figure is mapped when that is likelier right than wrong: the confidence goes with every mapping, for those who want to be surer.</summary>
    public static Decision Fit(IReadOnlyCollection<HeldOutFigure> figures, MappingRules rules)
    {
        var mapper = new IndicatorMapper(rules);
        List<Candidate> ofRules = [];
        List<Candidate> ofGuesses = [];
        foreach (HeldOutFigure figure in figures)
        {
            Add(figure, mapper, rules, ofRules, ofGuesses);
        }

        return new Decision(Weights(ofRules, DecisionFeatures.RuleCount), Weights(ofGuesses, DecisionFeatures.GuessCount), LeastConfidence);
    }

    private static void Add(HeldOutFigure figure, IndicatorMapper mapper, MappingRules rules, List<Candidate> ofRules, List<Candidate> ofGuesses)
    {
        Example example = figure.Example;
        RuleMatch? match = mapper.Match(example.Context);
        ImmutableArray<IndicatorGuess> guesses = figure.Classifier.Classify(example.Context);
        if (match is not null)
        {
            float[] features = new float[DecisionFeatures.RuleCount];
            DecisionFeatures.OfRule(match, rules.ConfidenceOf(match), example.Context, guesses, features);
            ofRules.Add(new Candidate(features, match.Rule.Indicator == example.Indicator));
        }

        IndicatorGuess best = guesses.FirstOrDefault(guess => guess.Indicator is not null);
        if (best.Indicator is not null && best.Indicator != match?.Rule.Indicator)
        {
            float[] features = new float[DecisionFeatures.GuessCount];
            DecisionFeatures.OfGuess(best, match, example.Context, guesses, features);
            ofGuesses.Add(new Candidate(features, best.Indicator == example.Indicator));
        }
    }

    private static ImmutableArray<float> Weights(List<Candidate> candidates, int count)
    {
        float[] weights = candidates.Count == 0
            ? new float[count]
            : new LimitedMemoryBfgs().Minimise(new LogisticLoss([.. candidates.Select(candidate => candidate.Features)], [.. candidates.Select(candidate => candidate.IsRight)]));
        return [.. weights.Select(weight => MathF.Round(weight, Digits))];
    }

    private sealed record Candidate(float[] Features, bool IsRight);
}
