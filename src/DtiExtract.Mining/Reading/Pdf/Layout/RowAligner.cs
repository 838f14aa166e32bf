namespace DtiExtract.Mining.Reading.Pdf.Layout;

/// <summary>
/// Shares the lines of a column out among the rows of its table. Lines of one cell and of the next are often as near to each other as
/// to themselves; but cells of one row are level, at their tops or in their middles, and one line can't be above and below another row.
/// </summary>
internal static class RowAligner
{
    // A cell of more lines is split; beyond, the search would take too long.
    private const int LongestCell = 60;
    private const int MostPairs = 40_000;

    /// <summary>The row for each line, and how far the lines are from being level with their rows.</summary>
    /// <param name="lines">The lines of the column from top to bottom.</param>
    /// <param name="rows">Where the rows are, from top to bottom.</param>
    /// <param name="byTops">Whether cells are level at their tops; in their middles otherwise.</param>
    public static (int[] RowOfLine, float Cost) Align(IReadOnlyList<Segment> lines, IReadOnlyList<RowAnchor> rows, bool byTops)
    {
        if ((long)lines.Count * rows.Count > MostPairs)
        {
            return ([.. lines.Select(line => Nearest(line, rows))], 0);
        }

        float[,] cost = new float[lines.Count + 1, rows.Count + 1];
        int[,] taken = new int[lines.Count + 1, rows.Count + 1];
        for (int i = 1; i <= lines.Count; i++)
        {
            cost[i, 0] = float.PositiveInfinity;
            for (int j = 1; j <= rows.Count; j++)
            {
                (cost[i, j], taken[i, j]) = BestCell(lines, rows[j - 1], i, cost, j, byTops);
            }
        }

        return (Trace(taken, lines.Count, rows.Count), cost[lines.Count, rows.Count]);
    }

    /// <summary>The best number of lines for the cell in row <paramref name="j"/> that ends before line <paramref name="i"/>.</summary>
    private static (float Cost, int Taken) BestCell(IReadOnlyList<Segment> lines, RowAnchor row, int i, float[,] cost, int j, bool byTops)
    {
        float best = cost[i, j - 1];
        int taken = 0;
        for (int count = 1; count <= Math.Min(i, LongestCell); count++)
        {
            float total = cost[i - count, j - 1] + row.Distance(lines[i - count], lines[i - 1], byTops);
            if (total < best)
            {
                best = total;
                taken = count;
            }
        }

        return (best, taken);
    }

    private static int[] Trace(int[,] taken, int lines, int rows)
    {
        int[] rowOfLine = new int[lines];
        int line = lines;
        for (int row = rows; row > 0 && line > 0; row--)
        {
            int count = taken[line, row];
            rowOfLine.AsSpan(line - count, count).Fill(row - 1);
            line -= count;
        }

        return rowOfLine;
    }

    private static int Nearest(Segment line, IReadOnlyList<RowAnchor> rows)
    {
        int best = 0;
        for (int i = 1; i < rows.Count; i++)
        {
            if (rows[i].Distance(line, line, byTops: false) < rows[best].Distance(line, line, byTops: false))
            {
                best = i;
            }
        }

        return best;
    }
}
