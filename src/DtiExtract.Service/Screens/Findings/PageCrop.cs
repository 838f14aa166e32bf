using System.Collections.Immutable;
using System.Globalization;

namespace DtiExtract.Service.Screens.Findings;

/// <summary>The part of a page around some words, in points from its upper left corner.</summary>
/// <param name="Report">The report.</param>
/// <param name="Page">The page.</param>
/// <param name="Left">Left.</param>
/// <param name="Top">Top.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
/// <param name="Boxes">The boxes of the words: left, top, right, bottom.</param>
internal sealed record PageCrop(long Report, int Page, decimal Left, decimal Top, decimal Width, decimal Height, ImmutableArray<decimal[]> Boxes)
{
    /// <summary>How many points a line of the words is made larger by.</summary>
    public const decimal Rim = 1.5m;

    private const decimal WidthBeside = 400;
    private const decimal WidthAlone = 560;
    private const decimal LeastHeight = 130;
    private const decimal Margin = 24;

    /// <summary>How wide a page mostly is (A4): beyond its edge there is nothing to see.</summary>
    private const decimal UsualWidth = 595;

    /// <summary>Where the picture of the page is.</summary>
    public string Address => string.Create(CultureInfo.InvariantCulture, $"/reports/{Report}/pages/{Page}.png");

    /// <summary>The part as SVG names it.</summary>
    public string ViewBox => string.Create(CultureInfo.InvariantCulture, $"{Left} {Top} {Width} {Height}");

    /// <summary>The part of a page around boxes, large enough to be read in its context.</summary>
    /// <param name="report">The report.</param>
    /// <param name="page">The page.</param>
    /// <param name="boxes">The boxes of the words.</param>
    /// <param name="isAlone">Whether it has the width of the screen to itself.</param>
    public static PageCrop Around(long report, int page, ImmutableArray<decimal[]> boxes, bool isAlone)
    {
        decimal right = boxes.Max(box => box[2]);
        (decimal left, decimal width) = Stretch(boxes.Min(box => box[0]), right, isAlone ? WidthAlone : WidthBeside);
        (decimal top, decimal height) = Stretch(boxes.Min(box => box[1]), boxes.Max(box => box[3]), LeastHeight);
        return new PageCrop(report, page, Math.Max(0, Math.Min(left, Math.Max(UsualWidth, right + Margin) - width)), top, width, height, boxes);
    }

    /// <summary>A number as it stands in attributes.</summary>
    public static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static (decimal Start, decimal Length) Stretch(decimal low, decimal high, decimal least)
    {
        decimal length = Math.Max(high - low + (2 * Margin), least);
        return (Math.Max(0, ((low + high) / 2) - (length / 2)), length);
    }
}
