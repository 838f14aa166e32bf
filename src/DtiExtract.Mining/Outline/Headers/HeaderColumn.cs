using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Outline.Headers;

/// <summary>A stretch of a letterhead or title that stands by itself: a line, a cell of it, or the half of it left or right of where the motto begins.</summary>
/// <param name="Line">The number of its line.</param>
/// <param name="Start">Where it begins in the normal form.</param>
/// <param name="Folded">Its folded text.</param>
internal sealed record HeaderColumn(int Line, int Start, string Folded)
{
    private const string Ornaments = "*_#- ";

    /// <summary>No real letterhead has so many; a file made to be hostile may.</summary>
    private const int MaxColumns = 200;

    /// <summary>Where it ends in the normal form.</summary>
    public int End => Start + Folded.Length;

    /// <summary>The columns of a zone, line by line, from left to right.</summary>
    /// <param name="text">The report.</param>
    /// <param name="zone">The zone.</param>
    /// <param name="openings">What opens another column on a line.</param>
    public static List<HeaderColumn> Of(string text, TextSpan zone, PhraseSet openings)
    {
        var columns = new List<HeaderColumn>();
        string folded = Syllable.Fold(zone.Slice(text));
        int start = 0;
        int line = 0;
        for (int i = 0; i <= folded.Length && columns.Count < MaxColumns; i++)
        {
            bool isBorder = i == folded.Length || folded[i] is '\n' or NormalText.CellSeparator;
            if (isBorder || (folded[i] == ' ' && openings.Opens(folded.AsSpan(i + 1))))
            {
                Add(columns, line, zone.Start, folded, start, i);
                start = i + 1;
                line += i < folded.Length && folded[i] == '\n' ? 1 : 0;
            }
        }

        return columns;
    }

    private static void Add(List<HeaderColumn> columns, int line, int offset, string folded, int start, int end)
    {
        ReadOnlySpan<char> column = folded.AsSpan(start, end - start).TrimEnd(Ornaments);
        ReadOnlySpan<char> plain = column.TrimStart(Ornaments);
        if (plain.Length > 0)
        {
            columns.Add(new HeaderColumn(line, offset + start + column.Length - plain.Length, plain.ToString()));
        }
    }
}
