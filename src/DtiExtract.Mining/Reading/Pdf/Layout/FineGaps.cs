using DtiExtract.Mining.Reading.Pdf.Extraction;

namespace DtiExtract.Mining.Reading.Pdf.Layout;

/// <summary>
/// Parts segments at gaps that are wider than the spaces of their line and yet no sure sign of a column, as between the cells of a
/// narrow table. A single one of them means nothing; the columns of many rows tell which of them are borders.
/// </summary>
internal sealed class FineGaps
{
    // In heights of the line; a plain space has 0.2.
    private const float Narrowest = 0.3f;
    private const float PlainSpace = 0.2f;

    // Times a space.
    private const float Outstanding = 1.6f;

    // The space that is usual around, in heights of the line.
    private readonly float _usual;

    /// <param name="rows">The rows of a region, which show how wide its spaces are.</param>
    public FineGaps(List<Row> rows)
    {
        float[] spaces = [.. rows.SelectMany(row => row.Segments).Where(segment => segment.Words.Length > 1).Select(segment => NarrowestSpace(segment.Words) / segment.Size).Order()];
        _usual = spaces.Length == 0 ? PlainSpace : spaces[spaces.Length / 2];
    }

    /// <summary>The row with its segments parted; the row itself when there is nothing to part.</summary>
    public Row Split(Row row)
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

    private IEnumerable<Segment> Split(Segment segment)
    {
        PdfWord[] words = segment.Words;
        float narrowest = NarrowestSpace(words);
        int start = 0;
        for (int i = 1; i < words.Length; i++)
        {
            bool hasMeasure = words.Length > 2 && !IsFigure(words[i - 1]) && !IsFigure(words[i]);
            float space = hasMeasure ? narrowest : Math.Min(narrowest, _usual * segment.Size);
            if (Space(words, i) > Math.Max(Narrowest * segment.Size, Outstanding * space))
            {
                yield return new Segment(segment.Page, words[start..i]);
                start = i;
            }
        }

        yield return start == 0 ? segment : new Segment(segment.Page, words[start..]);
    }

    /// <summary>Whether a word is a figure, which may have a cell of its own even where all spaces of a line are wide.</summary>
    private static bool IsFigure(PdfWord word) => char.IsAsciiDigit(word.Text[0]) || word.Text is "%";

    private static float NarrowestSpace(PdfWord[] words)
    {
        float narrowest = float.PositiveInfinity;
        for (int i = 1; i < words.Length; i++)
        {
            narrowest = Math.Min(narrowest, Space(words, i));
        }

        return narrowest;
    }

    private static float Space(PdfWord[] words, int index) => words[index].Box.X0 - words[index - 1].Box.X1;
}
