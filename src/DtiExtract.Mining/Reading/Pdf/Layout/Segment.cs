using DtiExtract.Mining.Reading.Pdf.Extraction;

namespace DtiExtract.Mining.Reading.Pdf.Layout;

/// <summary>Words on one line without a wide gap between them: a line of text, or the part of it in one column.</summary>
internal sealed class Segment
{
    public Segment(int page, PdfWord[] words)
    {
        Page = page;
        Words = words;
        Box main = Longest(words).Box;
        Box = new Box(words.Min(word => word.Box.X0), main.Y0, words.Max(word => word.Box.X1), main.Y1);
    }

    /// <summary>Number of the page, from 1.</summary>
    public int Page { get; }

    /// <summary>The words from left to right; at least one.</summary>
    public PdfWord[] Words { get; }

    /// <summary>From the first to the last word; as high as the longest word, so that raised marks don't count.</summary>
    public Box Box { get; }

    /// <summary>Height of the line, which stands for the size of its font.</summary>
    public float Size => Box.Height;

    public string FirstWord => Words[0].Text;

    public string LastWord => Words[^1].Text;

    /// <summary>The words with a space between them.</summary>
    public string Text => string.Join(' ', Words.Select(word => word.Text));

    /// <summary>Joins segments that stand on one line.</summary>
    public static Segment Join(IReadOnlyList<Segment> segments) =>
        segments.Count == 1 ? segments[0] : new Segment(segments[0].Page, [.. segments.SelectMany(segment => segment.Words)]);

    private static PdfWord Longest(PdfWord[] words)
    {
        PdfWord longest = words[0];
        foreach (PdfWord word in words)
        {
            if (word.Text.Length > longest.Text.Length)
            {
                longest = word;
            }
        }

        return longest;
    }
}
