using System.Collections.Immutable;
using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Reading.PlainText.Tables;

/// <summary>Text in two columns that is no table: the letterhead, or the recipients beside the signature. The left column is read first.</summary>
internal static class SideBySide
{
    private const int LongestLine = 200;

    private static readonly string[] Cues = ["CỘNG HÒA", "CỘNG HOÀ", "Độc lập", "Nơi nhận", "CHỦ TỊCH", "TM.", "KT.", ", ngày ", "BÍ THƯ", "TRƯỞNG"];

    /// <summary>The lines from <paramref name="start"/> to <paramref name="end"/> as two columns, if they look like one of these.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="start">The first line.</param>
    /// <param name="end">The line after the last.</param>
    /// <param name="cellsOf">The stretches of text on a line.</param>
    public static LineRegion? Read(TextLines lines, int start, int end, Func<TextLines, int, List<TextSpan>> cellsOf)
    {
        if (!Enumerable.Range(start, end - start).Any(i => HasCue(lines.Text(i))))
        {
            return null;
        }

        var left = new List<TextSpan>();
        var right = new List<TextSpan>();
        int middle = Middle(lines, start, end, cellsOf);
        for (int i = start; i < end; i++)
        {
            foreach (TextSpan cell in cellsOf(lines, i).Select(cell => Trim(lines, cell)).Where(cell => cell.Length > 0))
            {
                (ColumnOf(lines, i, cell) < middle ? left : right).Add(cell);
            }
        }

        ImmutableArray<TextBlock> blocks = [.. left.Concat(right).Select(span => new TextBlock { Kind = BlockKind.Paragraph, Pieces = [span] })];
        return new LineRegion(start, end, blocks);
    }

    // Where the right column begins, by the line on which it begins first.
    private static int Middle(TextLines lines, int start, int end, Func<TextLines, int, List<TextSpan>> cellsOf) =>
        Enumerable.Range(start, end - start)
            .Select(i => (Line: i, Cells: cellsOf(lines, i)))
            .Where(line => line.Cells.Count > 1)
            .Min(line => ColumnOf(lines, line.Line, line.Cells[^1]));

    private static int ColumnOf(TextLines lines, int line, TextSpan cell)
    {
        int indent = lines[line].Indent;
        return indent + TextLines.Width(lines.Text(new TextSpan(lines[line].Span.Start, cell.Start)), indent);
    }

    private static TextSpan Trim(TextLines lines, TextSpan span)
    {
        ReadOnlySpan<char> text = lines.Text(span);
        int lead = text.Length - text.TrimStart().Length;
        return new TextSpan(span.Start + lead, span.Start + lead + text.Trim().Length);
    }

    private static bool HasCue(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine)
        {
            return false;
        }

        Span<char> composed = stackalloc char[LongestLine];
        ReadOnlySpan<char> text = composed[..Composition.Compose(line, composed)];
        foreach (string cue in Cues)
        {
            if (text.Contains(cue, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
