using DtiExtract.Mining.Reading.Pdf.Extraction;

namespace DtiExtract.Mining.Reading.Pdf.Layout;

/// <summary>
/// Parts segments at gaps that are wider than the spaces of their line and yet no sure sign of a column, as between the cells of a
/// narrow table. A single one of them means nothing; the columns of many rows tell which of them are borders.
/// </summary>
internal static class FineGaps
{
    // In heights of the line; a plain space has 0.2. The extractor's own opinion lets less do.
    private const float Narrowest = 0.42f;
    private const float NarrowestBetweenLines = 0.3f;

    // Times the narrowest space of the segment.
    private const float Outstanding = 1.7f;

    /// <summary>The row with its segments parted; the row itself when there is nothing to part.</summary>
    public static Row Split(Row row)
    {
        List<Segment> pieces = [.. row.Segments.SelectMany(Split)];
        return pieces.Count == row.Segments.Count ? row : new Row(pieces);
    }

    /// <summary>Joins again what does not stand in columns of its own.</summary>
    /// <param name="row">The row as it was.</param>
    /// <param name="pieces">The row with its segments parted.</param>
    /// <param name="columns">The columns of all rows.</param>
    public static Row Rejoin(Row row, Row pieces, Columns columns)
    {
        if (ReferenceEquals(row, pieces))
        {
            return row;
        }

        var joined = new List<Segment>();
        foreach (Segment piece in pieces.Segments)
        {
            bool begins = row.Segments.Exists(segment => segment.Words[0] == piece.Words[0]);
            if (begins || columns.Part(joined[^1], piece))
            {
                joined.Add(piece);
            }
            else
            {
                joined[^1] = Segment.Join([joined[^1], piece]);
            }
        }

        return new Row(joined);
    }

    private static IEnumerable<Segment> Split(Segment segment)
    {
        PdfWord[] words = segment.Words;
        float space = NarrowestSpace(words);
        int start = 0;
        for (int i = 1; i < words.Length; i++)
        {
            if (IsGap(words[i - 1], words[i], segment.Size, space))
            {
                yield return new Segment(segment.Page, words[start..i]);
                start = i;
            }
        }

        yield return start == 0 ? segment : new Segment(segment.Page, words[start..]);
    }

    /// <summary>The narrowest space between words; 0 when there is but one, which can't be measured against another.</summary>
    private static float NarrowestSpace(PdfWord[] words)
    {
        float narrowest = float.PositiveInfinity;
        for (int i = 1; i < words.Length; i++)
        {
            narrowest = Math.Min(narrowest, words[i].Box.X0 - words[i - 1].Box.X1);
        }

        return words.Length < 3 ? 0 : narrowest;
    }

    private static bool IsGap(PdfWord before, PdfWord word, float size, float space)
    {
        float gap = word.Box.X0 - before.Box.X1;
        return gap > (word.Line == before.Line ? Narrowest : NarrowestBetweenLines) * size
            && (gap > Outstanding * space || IsNumber(before) || IsNumber(word));
    }

    /// <summary>Whether a word is a figure, which has a cell of its own even where all spaces of a line are wide.</summary>
    private static bool IsNumber(PdfWord word) => char.IsAsciiDigit(word.Text[0]) || word.Text is "%";
}
