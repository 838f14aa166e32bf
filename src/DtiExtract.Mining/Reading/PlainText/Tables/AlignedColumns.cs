namespace DtiExtract.Mining.Reading.PlainText.Tables;

/// <summary>Lines whose parts stand below each other with runs of spaces between: a table, or text in two columns.</summary>
internal static class AlignedColumns
{
    private const int FewestSpaces = 3;
    private const int LongestLine = 1000;
    private const int FewestRowsWithoutHead = 3;

    /// <summary>The table, or the text in two columns, that begins with the line <paramref name="start"/>, if one does.</summary>
    public static LineRegion? Read(TextLines lines, int start)
    {
        if (!lines.Text(start).Contains("   ", StringComparison.Ordinal) || Segments(lines, start).Count < 2)
        {
            return null;
        }

        var columns = new ColumnZones();
        int end = start;
        while (end < lines.Count && Accepts(columns, lines, end, isFirst: end == start))
        {
            end++;
        }

        TableRows rows = ReadRows(lines, start, end, columns);
        return IsTable(rows, columns, lines, start, end)
            ? new LineRegion(start, end, rows.ToBlocks())
            : SideBySide.Read(lines, start, end, Segments);
    }

    // A line with one part belongs to the columns when it goes on below one of them, which is not the first.
    private static bool Accepts(ColumnZones columns, TextLines lines, int index, bool isFirst)
    {
        List<(int Start, int End)> extents = [.. Segments(lines, index).Select(segment => Extent(lines, index, segment))];
        bool isRow = extents.Count > 1;
        bool isContinuation = extents.Count == 1 && lines[index].Gap == LineGap.None && columns.IndexOf(extents[0]) > 0;
        bool isBeside = isRow && lines[index].Gap != LineGap.Page;
        return (isFirst || isBeside || isContinuation) && columns.TryAdd(extents);
    }

    private static TableRows ReadRows(TextLines lines, int start, int end, ColumnZones columns)
    {
        var rows = new TableRows(lines);
        for (int i = start; i < end; i++)
        {
            List<TextSpan> segments = Segments(lines, i);
            bool isContinued = columns.IndexOf(Extent(lines, i, segments[0])) > 0 || LineText.StartsLower(lines.Text(i));
            if (rows.Count == 0 || !isContinued || lines[i].Gap == LineGap.Blank)
            {
                rows.Begin();
            }

            foreach (TextSpan segment in segments)
            {
                rows.Add(columns.IndexOf(Extent(lines, i, segment)), segment);
            }
        }

        return rows;
    }

    // A row alone may be a sentence with its words spread over the line.
    private static bool IsTable(TableRows rows, ColumnZones columns, TextLines lines, int start, int end) =>
        rows.HasHeader
        || (rows.Count > 1 && (columns.Count > 2 || HoldsNumbers(lines, start, end)))
        || (columns.Count > 2 && char.IsAsciiDigit(lines.Text(start)[0]));

    private static bool HoldsNumbers(TextLines lines, int start, int end)
    {
        int numbers = Enumerable.Range(start, end - start).Count(i => char.IsAsciiDigit(lines.Text(Segments(lines, i)[^1])[0]));
        return end - start >= FewestRowsWithoutHead && numbers * 2 > end - start;
    }

    private static (int Start, int End) Extent(TextLines lines, int index, TextSpan segment)
    {
        Line line = lines[index];
        int start = line.Indent + TextLines.Width(lines.Text(new TextSpan(line.Span.Start, segment.Start)), line.Indent);
        return (start, start + TextLines.Width(lines.Text(segment), start));
    }

    // The parts of a line; the spaces after the mark of a list separate nothing.
    private static List<TextSpan> Segments(TextLines lines, int index)
    {
        var segments = new List<TextSpan>();
        ReadOnlySpan<char> line = lines.Text(index);
        int origin = lines[index].Span.Start;
        int start = 0;
        int i = line.Length > LongestLine ? line.Length : 0;
        while (i < line.Length)
        {
            int spaces = CountSpaces(line[i..]);
            bool isMark = start == 0 && i <= 5 && (i == 1 ? !char.IsLetterOrDigit(line[0]) : i > 1 && LineText.StartsWithMark(line[..i]));
            if (spaces >= FewestSpaces && !isMark)
            {
                segments.Add(new TextSpan(origin + start, origin + i));
                start = i + spaces;
            }

            i += Math.Max(spaces, 1);
        }

        segments.Add(new TextSpan(origin + start, origin + line.Length));
        return segments;
    }

    private static int CountSpaces(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAnyExcept(' ');
        return end < 0 ? text.Length : end;
    }
}
