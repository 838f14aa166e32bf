using System.Globalization;
using DtiExtract.Archive.Analysis;

namespace DtiExtract.Service.Screens.Home;

/// <summary>A trend as a small line without axes, for an SVG of a fixed size. A gap stays a gap.</summary>
/// <param name="trend">The trend.</param>
internal sealed class Sparkline(Trend trend)
{
    /// <summary>How wide it is.</summary>
    public const int Width = 100;

    /// <summary>How high it is.</summary>
    public const int Height = 30;

    private const int Margin = 4;

    // A change of less than this is not drawn as a cliff.
    private const double LeastRange = 10;

    private readonly double _least = trend.Points.Min(point => point.Values?.Median) ?? 0;
    private readonly double _most = trend.Points.Max(point => point.Values?.Median) ?? 0;

    /// <summary>The line, as the path of an SVG.</summary>
    public string Path => string.Join(' ', trend.Points.Select((point, at) => point.Values is null ? null : $"{(at > 0 && trend.Points[at - 1].Values is not null ? 'L' : 'M')}{Place(at, point.Values.Median)}").OfType<string>());

    /// <summary>A dot on each period that has values, as paths that begin where they end.</summary>
    public string Dots => string.Join(' ', trend.Points.Select((point, at) => point.Values is null ? null : $"M{Place(at, point.Values.Median)}h0").OfType<string>());

    private string Place(int at, double value)
    {
        double range = Math.Max(_most - _least, LeastRange);
        double x = trend.Points.Length == 1 ? Width / 2d : Margin + (at * (Width - (2d * Margin)) / (trend.Points.Length - 1));
        double y = (Height / 2d) - ((value - ((_least + _most) / 2)) / range * (Height - (2 * Margin)));
        return string.Create(CultureInfo.InvariantCulture, $"{x:0.##} {y:0.##}");
    }
}
