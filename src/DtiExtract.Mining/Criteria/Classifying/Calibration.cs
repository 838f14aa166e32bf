namespace DtiExtract.Mining.Criteria.Classifying;

/// <summary>Turns scores into probabilities.</summary>
internal static class Calibration
{
    /// <summary>Replaces scores by probabilities (softmax), after dividing them by <paramref name="temperature"/>.</summary>
    public static void ToProbabilities(Span<float> scores, double temperature)
    {
        float largest = float.NegativeInfinity;
        foreach (float score in scores)
        {
            largest = Math.Max(largest, score);
        }

        double sum = 0;
        foreach (ref float score in scores)
        {
            score = (float)Math.Exp((score - largest) / temperature);
            sum += score;
        }

        foreach (ref float score in scores)
        {
            score = (float)(score / sum);
        }
    }
}
