using System.Buffers;

namespace DtiExtract.Mining.Reading.PlainText.Tables;

/// <summary>A table with a row on each line and tabs between its cells, as word processors copy it.</summary>
internal static class TabbedTable
{
    private const int FewestCellsOfLoneRow = 3;
    private const int MostCells = 100;
    private static readonly SearchValues<char> RowNumberCharacters = SearchValues.Create("0123456789.IVXABCDabcd ");

    /// <summary>The table, or the text in two columns, that begins with the line <paramref name="start"/>, if one does.</summary>
    public static LineRegion? Read(TextLines lines, int start)
    {
        int end = start;
        int most = 0;
        while (end < lines.Count && IsRow(lines.Text(end)))
        {
            most = Math.Max(most, CountCells(lines.Text(end)));
            end++;
        }

        if (end == start)
        {
            return null;
        }

        if (most < FewestCellsOfLoneRow && SideBySide.Read(lines, start, end, Cells) is { } columns)
        {
            return columns;
        }

        return end - start > 1 || most >= FewestCellsOfLoneRow ? ReadRows(lines, start, end) : null;
    }

    private static LineRegion ReadRows(TextLines lines, int start, int end)
    {
        var rows = new TableRows(lines);
        int width = CountCells(lines.Text(start));
        int indent = Enumerable.Range(start, end - start).Min(lines.LeadingTabs);
        int column = 0;
        for (int i = start; i < end; i++)
        {
            // A cell that holds a line end goes on where the line before stopped.
            int cells = CountCells(lines.Text(i));
            bool continues = i > start && column + cells <= width && lines[i].Gap == LineGap.None && !StartsWithRowNumber(lines.Text(i));
            if (!continues)
            {
                // A row that begins with empty cells begins with tabs; where all do, the table is indented.
                rows.Begin();
                column = lines.LeadingTabs(i) - indent;
            }

            column = AddCells(rows, lines, i, column);
        }

        return new LineRegion(start, end, rows.ToBlocks());
    }

    private static int AddCells(TableRows rows, TextLines lines, int index, int column)
    {
        int first = column;
        foreach (TextSpan cell in Cells(lines, index))
        {
            rows.Add(column++, cell);
        }

        return Math.Max(first, column - 1);
    }

    // A tab after the mark of a list ("1.⇥Triển khai") makes no table.
    private static bool IsRow(ReadOnlySpan<char> line)
    {
        int tab = line.IndexOf('\t');
        int cells = CountCells(line);
        return tab >= 0 && cells <= MostCells && (cells >= FewestCellsOfLoneRow || !IsListMark(line[..tab].TrimEnd()));
    }

    private static bool IsListMark(ReadOnlySpan<char> cell) =>
        cell.Length <= 1 ? !cell.IsEmpty && !char.IsLetterOrDigit(cell[0]) : cell.Length <= 6 && LineText.StartsWithMark(cell);

    private static bool StartsWithRowNumber(ReadOnlySpan<char> line)
    {
        int tab = line.IndexOf('\t');
        return tab is > 0 and <= 5 && line[..tab].IndexOfAnyExcept(RowNumberCharacters) < 0;
    }

    private static int CountCells(ReadOnlySpan<char> line) => line.Count('\t') + 1;

    private static List<TextSpan> Cells(TextLines lines, int index)
    {
        var cells = new List<TextSpan>();
        ReadOnlySpan<char> line = lines.Text(index);
        foreach (Range cell in line.Split('\t'))
        {
            (int offset, int length) = cell.GetOffsetAndLength(line.Length);
            cells.Add(new TextSpan(lines[index].Span.Start + offset, lines[index].Span.Start + offset + length));
        }

        return cells;
    }
}
