using DtiExtract.Mining.Criteria.Classifying;

namespace DtiExtract.Training.Optimisation;

/// <summary>
/// The loss of multinomial logistic regression: the weighted mean of the negative logarithms of the right classes' probabilities, and half
/// <paramref name="penalty"/> times the squared weights. The parameters are a row of class weights for each feature, then the biases, which are not penalised.
/// </summary>
/// <param name="examples">The examples.</param>
/// <param name="features">How many features there are.</param>
/// <param name="classes">How many classes there are.</param>
/// <param name="penalty">The strength of L2.</param>
internal sealed class MultinomialLoss(SparseExamples examples, int features, int classes, double penalty) : IObjective
{
    private readonly double _totalWeight = examples.Weights.Sum(weight => (double)weight);

    /// <inheritdoc/>
    public int Length => (features + 1) * classes;

    /// <inheritdoc/>
    public double Evaluate(ReadOnlySpan<float> parameters, Span<float> gradient)
    {
        ReadOnlySpan<float> weights = parameters[..(features * classes)];
        gradient.Clear();
        VectorMath.AddScaled(weights, (float)penalty, gradient[..weights.Length]);
        Span<float> scores = new float[classes];
        double loss = 0;
        for (int i = 0; i < examples.Count; i++)
        {
            loss += examples.Weights[i] * Add(i, parameters, gradient, scores);
        }

        return (loss / _totalWeight) + (penalty / 2 * VectorMath.Dot(weights, weights));
    }

    /// <summary>Adds an example's part of the gradient, and gives its loss.</summary>
    private double Add(int example, ReadOnlySpan<float> parameters, Span<float> gradient, Span<float> scores)
    {
        int bias = features * classes;
        ReadOnlySpan<int> columns = examples.Columns.AsSpan(examples.Starts[example]..examples.Starts[example + 1]);
        ReadOnlySpan<float> values = examples.Values.AsSpan(examples.Starts[example]..examples.Starts[example + 1]);
        parameters.Slice(bias, classes).CopyTo(scores);
        for (int i = 0; i < columns.Length; i++)
        {
            VectorMath.AddScaled(parameters.Slice(columns[i] * classes, classes), values[i], scores);
        }

        Calibration.ToProbabilities(scores, temperature: 1);
        int label = examples.Labels[example];
        double loss = -Math.Log(Math.Max(scores[label], float.Epsilon));
        scores[label] -= 1;
        float share = (float)(examples.Weights[example] / _totalWeight);
        VectorMath.AddScaled(scores, share, gradient.Slice(bias, classes));
        for (int i = 0; i < columns.Length; i++)
        {
            VectorMath.AddScaled(scores, values[i] * share, gradient.Slice(columns[i] * classes, classes));
        }

        return loss;
    }
}
