using DtiExtract.Mining.Criteria.Classifying;

namespace DtiExtract.Training.Validation;

/// <summary>Finds temperature and threshold on examples that a model was not trained on.</summary>
internal static class CalibrationFit
{
    private const double Coldest = 0.1;
    private const double Hottest = 10;
    private const int Rounds = 40;
    private const int Digits = 3;

    /// <summary>The temperature under which the right classes are likeliest, to three digits.</summary>
    public static float Temperature(IReadOnlyCollection<ScoredExample> examples)
    {
        // Golden-section search on the logarithm: the loss has one minimum.
        double ratio = (Math.Sqrt(5) - 1) / 2;
        double low = Math.Log(Coldest);
        double high = Math.Log(Hottest);
        for (int i = 0; i < Rounds && examples.Count > 0; i++)
        {
            double left = high - (ratio * (high - low));
            double right = low + (ratio * (high - low));
            (low, high) = Loss(examples, Math.Exp(left)) <= Loss(examples, Math.Exp(right)) ? (low, right) : (left, high);
        }

        return examples.Count == 0 ? 1 : (float)Math.Round(Math.Exp((low + high) / 2), Digits, MidpointRounding.AwayFromZero);
    }

    /// <summary>The mean of the negative logarithms of the right classes' probabilities.</summary>
    public static double Loss(IReadOnlyCollection<ScoredExample> examples, double temperature) =>
        examples.Average(example => -Math.Log(Math.Max(Probabilities(example.Scores, temperature)[example.Label], float.Epsilon)));

    /// <summary>The lowest probability such that guesses with at least this much are right as often as <paramref name="precision"/> says; 1 when there is none.</summary>
    /// <param name="guesses">Guesses of indicators, with whether they are right.</param>
    /// <param name="precision">The share that must be right.</param>
    public static float Threshold(IEnumerable<(double Probability, bool IsRight)> guesses, double precision)
    {
        double threshold = 1;
        int taken = 0;
        int right = 0;
        foreach (var level in guesses.GroupBy(guess => guess.Probability).OrderByDescending(level => level.Key))
        {
            taken += level.Count();
            right += level.Count(guess => guess.IsRight);
            threshold = right >= precision * taken ? level.Key : threshold;
        }

        return (float)(Math.Ceiling(threshold * 1000) / 1000);
    }

    /// <summary>The best guess of an indicator, with whether it is right; nothing when the best guess is none.</summary>
    public static (double Probability, bool IsRight)? Guess(ScoredExample example, double temperature)
    {
        float[] probabilities = Probabilities(example.Scores, temperature);
        int best = probabilities.Index().MaxBy(entry => entry.Item).Index;
        return best == 0 ? null : (probabilities[best], best == example.Label);
    }

    private static float[] Probabilities(float[] scores, double temperature)
    {
        float[] probabilities = [.. scores];
        Calibration.ToProbabilities(probabilities, temperature);
        return probabilities;
    }
}
