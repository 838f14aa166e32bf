namespace DtiExtract.Mining.Reading.PlainText.Tables;

/// <summary>A table with a row on each line and bars between its cells: <c>1 | Tỷ lệ … | % | 80</c>.</summary>
internal static class PipedTable
{
    private const int FewestCellsOfLoneRow = 3;
    private const int MostCells = 100;

    /// <summary>The table that begins with the line <paramref name="start"/>, if one does.</summary>
    public static LineRegion? Read(TextLines lines, int start)
    {
        int end = start;
        while (end < lines.Count && IsRow(lines.Text(end)))
        {
            end++;
        }

        if (end == start || (end == start + 1 && lines.Text(start).Trim('|').Count('|') + 1 < FewestCellsOfLoneRow))
        {
            return null;
        }

        var rows = new TableRows(lines);
        for (int i = start; i < end; i++)
        {
            AddRow(rows, lines, i);
        }

        return new LineRegion(start, end, rows.ToBlocks());
    }

    private static bool IsRow(ReadOnlySpan<char> line)
    {
        int bar = line.IndexOf('|');
        return bar >= 0 && line.Trim(" \t|").Length > 0 && (bar > 0 || line[1..].Contains('|')) && line.Count('|') <= MostCells;
    }

    private static void AddRow(TableRows rows, TextLines lines, int index)
    {
        rows.Begin();
        TextSpan span = lines[index].Span;
        ReadOnlySpan<char> line = lines.Text(index);
        int column = line[0] == '|' ? -1 : 0;
        foreach (Range cell in line.Split('|'))
        {
            (int offset, int length) = cell.GetOffsetAndLength(line.Length);
            rows.Add(column++, new TextSpan(span.Start + offset, span.Start + offset + length));
        }
    }
}
