using System.Collections.Immutable;
using DtiExtract.Mining.Reading.PlainText.Tables;

namespace DtiExtract.Mining.Reading.PlainText;

/// <summary>Whether the lines of a text were broken at a width, as in text pasted out of a .pdf, and at which.</summary>
/// <remarks>
/// The evidence are lines that go on in lower case after a line without an end: where a width broke them, the lines before are
/// about equally long; where people broke them, they are not. The same lines tell how much room a broken line may leave, which is
/// none where all letters are equally wide and some where they are not.
/// </remarks>
internal sealed class WrapProfile
{
    private const int FewestContinuations = 3;

    private readonly int _longest;
    private readonly int _reach;

    private WrapProfile(int longest, int reach, bool hasBlankLinesBetween)
    {
        _longest = longest;
        _reach = reach;
        HasBlankLinesBetween = hasBlankLinesBetween;
    }

    /// <summary>Whether a blank line follows most broken lines, so that it says nothing.</summary>
    public bool HasBlankLinesBetween { get; }

    /// <summary>Whether <paramref name="line"/> was broken because it had no room for a word of <paramref name="nextWordWidth"/> columns.</summary>
    public bool IsFull(Line line, int nextWordWidth) => line.Edge <= _longest && line.Edge + 1 + nextWordWidth >= _reach;

    /// <summary>The profile of <paramref name="lines"/>, those of tables left aside.</summary>
    public static WrapProfile Of(TextLines lines, ImmutableArray<LineRegion> regions)
    {
        var breaks = new List<(int Edge, int Reach)>();
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
                int edge = lines[i - 1].Edge;
                breaks.Add((edge, edge + 1 + LineText.FirstWordWidth(lines.Text(i))));
                blanks += lines[i].Gap == LineGap.Blank ? 1 : 0;
            }
        }

        (int longest, int reach) = CommonWidth(breaks, lines.Count);
        return new WrapProfile(longest, reach, blanks * 2 > breaks.Count);
    }

    // No line is full where the breaks are few or their edges apart.
    private static (int Longest, int Reach) CommonWidth(List<(int Edge, int Reach)> breaks, int lines)
    {
        if (breaks.Count < FewestContinuations || breaks.Count * 10 < lines)
        {
            return (0, int.MaxValue);
        }

        breaks.Sort();
        int width = breaks[breaks.Count * 19 / 20].Edge;
        int[] reaches = [.. breaks.Where(line => line.Edge * 4 >= width * 3).Select(line => line.Reach).Order()];
        return reaches.Length * 2 < breaks.Count ? (0, int.MaxValue) : (width + (width / 10), reaches[reaches.Length / 50]);
    }
}
