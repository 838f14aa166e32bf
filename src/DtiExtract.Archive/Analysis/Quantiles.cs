using System.Collections.Immutable;

namespace DtiExtract.Archive.Analysis;

/// <summary>How values are distributed.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Least">The least.</param>
/// <param name="LowerQuartile">A quarter lies below it.</param>
/// <param name="Median">Half lies below it.</param>
/// <param name="UpperQuartile">Three quarters lie below it.</param>
/// <param name="Most">The most.</param>
/// <param name="Mean">The mean, each unit counting the same.</param>
public sealed record Quantiles(int Count, double Least, double LowerQuartile, double Median, double UpperQuartile, double Most, double Mean)
{
    private const double Quarter = 0.25;

    /// <summary>The quantiles of sorted values, between two of them by their distance; null when there are none.</summary>
    public static Quantiles? Of(ImmutableArray<double> sorted) => sorted.IsEmpty
        ? null
        : new Quantiles(sorted.Length, sorted[0], At(sorted, Quarter), At(sorted, 2 * Quarter), At(sorted, 3 * Quarter), sorted[^1], Math.Round(sorted.Average(), 4));

    private static double At(ImmutableArray<double> sorted, double share)
    {
        double place = share * (sorted.Length - 1);
        int below = (int)place;
        double next = sorted[Math.Min(below + 1, sorted.Length - 1)];
        return Math.Round(sorted[below] + ((place - below) * (next - sorted[below])), 4);
    }
}
