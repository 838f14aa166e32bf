using System.Collections.Immutable;
using DtiExtract.Mining.Reading.PlainText.Tables;

namespace DtiExtract.Mining.Reading.PlainText;

/// <summary>Whether the lines of a text were broken at a width, as in text pasted out of a .pdf, and at which.</summary>
/// <remarks>
/// The evidence are lines that go on in lower case after a line without an end: where a width broke them, the lines before are
/// about equally long; where people broke them, they are not.
/// </remarks>
internal sealed class WrapProfile
{
    private const int FewestContinuations = 3;

    // Letters of proportional fonts make lines of one width differ by this share of their characters.
    private const int SlackShare = 7;

    private WrapProfile(int width, bool hasBlankLinesBetween)
    {
        Width = width;
        HasBlankLinesBetween = hasBlankLinesBetween;
    }

    /// <summary>The column at which lines were broken; 0 when none were.</summary>
    public int Width { get; }

    /// <summary>Whether a blank line follows most broken lines, so that it says nothing.</summary>
    public bool HasBlankLinesBetween { get; }

    /// <summary>Whether <paramref name="line"/> has no room for a word of <paramref name="nextWordWidth"/> columns.</summary>
    public bool IsFull(Line line, int nextWordWidth) =>
        Width > 0 && line.Edge + 1 + nextWordWidth > Width - (Width / SlackShare) && line.Edge <= Width + (Width / SlackShare);

    /// <summary>The profile of <paramref name="lines"/>, those of tables left aside.</summary>
    public static WrapProfile Of(TextLines lines, ImmutableArray<LineRegion> regions)
    {
        var edges = new List<int>();
        int blanks = 0;
        int region = 0;
        for (int i = 1; i < lines.Count; i++)
        {
            if (region < regions.Length && i >= regions[region].Start)
            {
                i = regions[region++].End;
                continue;
            }

            if (LineText.StartsLower(lines.Text(i)) && !LineText.EndsSentence(lines.Text(i - 1)))
            {
                edges.Add(lines[i - 1].Edge);
                blanks += lines[i].Gap == LineGap.Blank ? 1 : 0;
            }
        }

        return new WrapProfile(CommonWidth(edges, lines.Count), blanks * 2 > edges.Count);
    }

    private static int CommonWidth(List<int> edges, int lines)
    {
        if (edges.Count < FewestContinuations || edges.Count * 10 < lines)
        {
            return 0;
        }

        edges.Sort();
        int width = edges[edges.Count * 19 / 20];
        int near = edges.Count(edge => edge * 4 >= width * 3);
        return near * 2 >= edges.Count ? width : 0;
    }
}
