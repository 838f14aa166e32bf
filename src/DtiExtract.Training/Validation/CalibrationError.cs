namespace DtiExtract.Training.Validation;

/// <summary>Guesses of about the same probability.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Confidence">Their mean probability.</param>
/// <param name="Accuracy">The share of them that is right.</param>
public readonly record struct CalibrationBin(int Count, double Confidence, double Accuracy);

/// <summary>How far stated probabilities are from what came true.</summary>
public static class CalibrationError
{
    private const int Bins = 10;

    /// <summary>Ten bins of equal width, empty ones left out.</summary>
    public static IReadOnlyList<CalibrationBin> BinsOf(IEnumerable<(double Probability, bool IsRight)> guesses) =>
    [
        .. from guess in guesses
           group guess by Math.Min(Bins - 1, (int)(guess.Probability * Bins)) into bin
           orderby bin.Key
           select new CalibrationBin(bin.Count(), bin.Average(guess => guess.Probability), bin.Average(guess => guess.IsRight ? 1.0 : 0)),
    ];

    /// <summary>The expected calibration error: the mean distance of probability and share of right guesses, by the size of the bins.</summary>
    public static double Of(IEnumerable<(double Probability, bool IsRight)> guesses)
    {
        IReadOnlyList<CalibrationBin> bins = BinsOf(guesses);
        double total = bins.Sum(bin => bin.Count);
        return total == 0 ? 0 : bins.Sum(bin => bin.Count / total * Math.Abs(bin.Confidence - bin.Accuracy));
    }
}
