using System.Collections.Immutable;
using DtiExtract.Mining.Criteria.Classifying;
using DtiExtract.Mining.Criteria.Rules;
using DtiExtract.Mining.Figures;

namespace DtiExtract.Mining.Criteria.Deciding;

/// <summary>What is weighed when rules and classifier are held against each other.</summary>
internal static class DecisionFeatures
{
    /// <summary>How many features a rule's match has.</summary>
    public const int RuleCount = 9;

    /// <summary>How many features a classifier's guess has.</summary>
    public const int GuessCount = 6;

    private const double Smallest = 0.002;
    private const double MostWords = 8;

    /// <summary>
    /// Of a rule's match: one, its confidence and the classifier's probability for its indicator (both as log-odds), the probability of none and of the
    /// likeliest other indicator, the figure's own words that no phrase explains, whether it is a count that only words around it explain, and whether its criterion asks for the indicator or for others.
    /// </summary>
    public static void OfRule(RuleMatch match, double confidence, FigureContext context, ImmutableArray<IndicatorGuess> guesses, Span<float> features)
    {
        string indicator = match.Rule.Indicator;
        features[0] = 1;
        features[1] = LogOdds(confidence);
        features[2] = LogOdds(Probability(guesses, indicator));
        features[3] = (float)Probability(guesses, null);
        features[4] = (float)guesses.Where(guess => guess.Indicator is not null && guess.Indicator != indicator).Select(guess => guess.Probability).FirstOrDefault();
        features[5] = (float)(Math.Min(match.Unexplained, MostWords) / MostWords);
        features[6] = IsCount(context.Figure) && match.Farthest > Distance.Cell ? 1 : 0;
        features[7] = context.CriterionIndicators.Contains(indicator) ? 1 : 0;
        features[8] = context.CriterionIndicators.Length > 0 ? 1 - features[7] : 0;
    }

    /// <summary>
    /// Of the classifier's likeliest indicator: one, its probability as log-odds, the probability of none, whether a rule found another indicator, whether
    /// the figure is a count, and whether its criterion asks for the indicator.
    /// </summary>
    public static void OfGuess(IndicatorGuess guess, RuleMatch? match, FigureContext context, ImmutableArray<IndicatorGuess> guesses, Span<float> features)
    {
        features[0] = 1;
        features[1] = LogOdds(guess.Probability);
        features[2] = (float)Probability(guesses, null);
        features[3] = match is not null && match.Rule.Indicator != guess.Indicator ? 1 : 0;
        features[4] = IsCount(context.Figure) ? 1 : 0;
        features[5] = context.CriterionIndicators.Contains(guess.Indicator!) ? 1 : 0;
    }

    private static bool IsCount(Figure figure) => figure is { Type: FigureType.Count, Percent: null };

    /// <summary>The probability of an indicator; for one that is not among the guesses, the smallest that counts.</summary>
    private static double Probability(ImmutableArray<IndicatorGuess> guesses, string? indicator)
    {
        foreach (IndicatorGuess guess in guesses)
        {
            if (guess.Indicator == indicator)
            {
                return guess.Probability;
            }
        }

        return Smallest;
    }

    private static float LogOdds(double probability)
    {
        double bounded = Math.Clamp(probability, Smallest, 1 - Smallest);
        return (float)Math.Log(bounded / (1 - bounded));
    }
}
