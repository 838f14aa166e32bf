namespace DtiExtract.Training.Optimisation;

/// <summary>The loss of logistic regression: the mean of the negative logarithms of the right answers' probabilities, and half a small penalty times the squared weights.</summary>
/// <param name="rows">The features of each example, one first that is always one.</param>
/// <param name="answers">Whether each example is right.</param>
internal sealed class LogisticLoss(IReadOnlyList<float[]> rows, IReadOnlyList<bool> answers) : IObjective
{
    private const float Penalty = 1e-3f;

    /// <inheritdoc/>
    public int Length => rows[0].Length;

    /// <inheritdoc/>
    public double Evaluate(ReadOnlySpan<float> parameters, Span<float> gradient)
    {
        gradient.Clear();
        double loss = 0;
        for (int i = 0; i < rows.Count; i++)
        {
            double probability = 1 / (1 + Math.Exp(-VectorMath.Dot(parameters, rows[i])));
            loss -= Math.Log(Math.Max(answers[i] ? probability : 1 - probability, float.Epsilon));
            VectorMath.AddScaled(rows[i], (float)((probability - (answers[i] ? 1 : 0)) / rows.Count), gradient);
        }

        ReadOnlySpan<float> weights = parameters[1..];
        VectorMath.AddScaled(weights, Penalty, gradient[1..]);
        return (loss / rows.Count) + (Penalty / 2 * VectorMath.Dot(weights, weights));
    }
}
