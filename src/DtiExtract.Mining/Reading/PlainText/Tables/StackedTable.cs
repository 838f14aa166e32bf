namespace DtiExtract.Mining.Reading.PlainText.Tables;

/// <summary>A table with each cell on lines of its own and a bar on a line between them, as copied from web pages.</summary>
internal static class StackedTable
{
    private const int FewestBars = 3;
    private const int MostLinesOfCell = 12;

    /// <summary>The table that begins with the line <paramref name="start"/>, if one does.</summary>
    public static LineRegion? Read(TextLines lines, int start)
    {
        if (!IsBar(lines, start) && !IsBar(lines, start + 1))
        {
            return null;
        }

        (List<List<TextSpan>> cells, int end, int bars) = ReadCells(lines, start);
        if (bars < FewestBars)
        {
            return null;
        }

        int first = IndexOf(lines, cells, "1", from: 0);
        int width = RowWidth(lines, cells, first);
        bool isRowOpen = width > 0 && (cells.Count - first) % width == width - 1;
        if (isRowOpen && end < lines.Count && lines[end].Gap == LineGap.None)
        {
            cells.Add([lines[end++].Span]);
        }

        return new LineRegion(start, end, ToRows(lines, cells, Math.Max(first, 0), width).ToBlocks());
    }

    private static bool IsBar(TextLines lines, int index) => index < lines.Count && lines.Text(index) is "|";

    // The cells up to the last bar, and the line after it.
    private static (List<List<TextSpan>> Cells, int End, int Bars) ReadCells(TextLines lines, int start)
    {
        var cells = new List<List<TextSpan>>();
        var cell = new List<TextSpan>();
        int bars = 0;
        int end = start;
        for (int i = start; i < lines.Count && cell.Count <= MostLinesOfCell; i++)
        {
            if (!IsBar(lines, i))
            {
                cell.Add(lines[i].Span);
                continue;
            }

            if (i > start)
            {
                cells.Add(cell);
                cell = [];
            }

            bars++;
            end = i + 1;
        }

        return (cells, end, bars);
    }

    // The rows are numbered: as many cells as lie between 1 and 2, or before the first 1 when the head of the numbers comes first.
    private static int RowWidth(TextLines lines, List<List<TextSpan>> cells, int first)
    {
        if (first < 0)
        {
            return 0;
        }

        int second = IndexOf(lines, cells, "2", first + 2);
        bool hasHead = first > 1 && cells[0].Count == 1 && TableHeads.IsRowNumberHead(lines.Text(cells[0][0]));
        return second > 0 ? second - first : hasHead ? first : 0;
    }

    private static int IndexOf(TextLines lines, List<List<TextSpan>> cells, string text, int from) =>
        cells.FindIndex(Math.Min(from, cells.Count), cell => cell.Count == 1 && lines.Text(cell[0]).SequenceEqual(text));

    private static TableRows ToRows(TextLines lines, List<List<TextSpan>> cells, int first, int width)
    {
        var rows = new TableRows(lines);
        int column = 0;
        for (int i = 0; i < cells.Count; i++)
        {
            bool isHeadBroken = width > 0 && i < first && (first - i) % width == 0;
            if (i == 0 || isHeadBroken || (width > 0 && i >= first && (i - first) % width == 0))
            {
                rows.Begin();
                column = 0;
            }

            foreach (TextSpan piece in cells[i])
            {
                rows.Add(column, piece);
            }

            column++;
        }

        return rows;
    }
}
