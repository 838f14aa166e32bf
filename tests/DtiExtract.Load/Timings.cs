using System.Globalization;

namespace DtiExtract.Load;

/// <summary>How long answers took.</summary>
internal sealed class Timings
{
    private readonly List<double> _milliseconds = [];

    /// <summary>Notes one.</summary>
    public void Add(TimeSpan time) => _milliseconds.Add(time.TotalMilliseconds);

    /// <summary>What was measured, on a line.</summary>
    public override string ToString()
    {
        double[] sorted = [.. _milliseconds.Order()];
        return string.Create(CultureInfo.InvariantCulture, $"{sorted.Length} answers, p50 {At(sorted, 0.50):0.0} ms, p95 {At(sorted, 0.95):0.0} ms, p99 {At(sorted, 0.99):0.0} ms");
    }

    private static double At(double[] sorted, double share) => sorted.Length == 0 ? 0 : sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))];
}
