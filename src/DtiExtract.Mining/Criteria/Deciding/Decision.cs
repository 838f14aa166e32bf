using System.Collections.Immutable;

namespace DtiExtract.Mining.Criteria.Deciding;

/// <summary>Weighs rules and classifier against each other: two logistic functions, fitted on reports that neither was made for, and a threshold.</summary>
/// <param name="RuleWeights">Weights of <see cref="DecisionFeatures.OfRule"/>.</param>
/// <param name="GuessWeights">Weights of <see cref="DecisionFeatures.OfGuess"/>.</param>
/// <param name="Threshold">The confidence below which a figure stays unmapped.</param>
internal sealed record Decision(ImmutableArray<float> RuleWeights, ImmutableArray<float> GuessWeights, float Threshold)
{
    /// <summary>A decision that trusts nothing: of a model in the making.</summary>
    public static readonly Decision None = new([.. new float[DecisionFeatures.RuleCount]], [.. new float[DecisionFeatures.GuessCount]], 1);

    /// <summary>How likely the rule's indicator is right.</summary>
    public double ConfidenceOfRule(ReadOnlySpan<float> features) => Logistic(RuleWeights.AsSpan(), features);

    /// <summary>How likely the classifier's guess is right.</summary>
    public double ConfidenceOfGuess(ReadOnlySpan<float> features) => Logistic(GuessWeights.AsSpan(), features);

    private static double Logistic(ReadOnlySpan<float> weights, ReadOnlySpan<float> features)
    {
        double sum = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * features[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }
}
