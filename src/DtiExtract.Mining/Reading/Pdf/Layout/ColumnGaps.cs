namespace DtiExtract.Mining.Reading.Pdf.Layout;

/// <summary>Finds the gaps between columns: what no segment covers, and what few do where many more rows have a gap (a head over several columns).</summary>
internal static class ColumnGaps
{
    // Points; narrower gaps come about by chance.
    private const float Narrowest = 3;

    // Points; a gap narrower than this may be one column's, some of its cells set to the left and some in the middle.
    private const float Doubtful = 16;

    // So many rows must part for each segment that crosses; of those there may be a few lines of a head.
    private const int EnoughRows = 2;
    private const int MostCrossing = 3;

    public static List<(float Start, float End)> Of(IReadOnlyCollection<Row> rows)
    {
        List<Stretch> coverage = Coverage(rows);
        var gaps = new List<(float Start, float End)>();
        for (int crossing = 0; crossing <= MostCrossing && rows.Count >= EnoughRows * crossing; crossing++)
        {
            foreach (Stretch gap in Valleys(coverage, crossing).Where(gap => !gaps.Exists(found => found.Start < gap.End && found.End > gap.Start)).ToList())
            {
                if (IsGap(rows, gap, crossing))
                {
                    gaps.Add((gap.Start, gap.End));
                }
            }
        }

        gaps.Sort();
        RemoveDoubles(gaps, rows);
        return gaps;
    }

    /// <summary>Keeps the wider one of two gaps between which no segment stands: a crossing segment makes two of one.</summary>
    private static void RemoveDoubles(List<(float Start, float End)> gaps, IReadOnlyCollection<Row> rows)
    {
        for (int i = gaps.Count - 1; i > 0; i--)
        {
            ((float start, float middleStart), (float middleEnd, float end)) = (gaps[i - 1], gaps[i]);
            if (!rows.Any(row => row.Segments.Exists(segment => segment.Box.X0 >= start && segment.Box.X1 <= end)))
            {
                gaps.RemoveAt(middleStart - start < end - middleEnd ? i - 1 : i);
            }
        }
    }

    private static bool IsGap(IReadOnlyCollection<Row> rows, Stretch gap, int crossing) =>
        gap.End - gap.Start >= Narrowest
        && (crossing == 0
            ? gap.End - gap.Start > Doubtful || StandBeside(rows, gap)
            : RowsParted(rows, gap) >= EnoughRows * crossing);

    /// <summary>The stretches from left to right, each with the number of segments that cover it.</summary>
    private static List<Stretch> Coverage(IReadOnlyCollection<Row> rows)
    {
        (float X, int Change)[] edges = [.. rows.SelectMany(row => row.Segments).SelectMany(Edges).Order()];
        var stretches = new List<Stretch>();
        int open = 0;
        for (int i = 0; i < edges.Length - 1; i++)
        {
            open += edges[i].Change;
            if (edges[i + 1].X > edges[i].X)
            {
                stretches.Add(new Stretch(edges[i].X, edges[i + 1].X, open));
            }
        }

        return stretches;
    }

    private static (float X, int Change)[] Edges(Segment segment) => [(segment.Box.X0, 1), (segment.Box.X1, -1)];

    /// <summary>The longest stretches inside the page that no more than so many segments cover.</summary>
    private static IEnumerable<Stretch> Valleys(List<Stretch> coverage, int crossing)
    {
        int start = 0;
        for (int i = 0; i < coverage.Count; i++)
        {
            if (coverage[i].Cover > crossing)
            {
                if (start > 0 && i > start)
                {
                    yield return new Stretch(coverage[start].Start, coverage[i - 1].End, crossing);
                }

                start = i + 1;
            }
        }
    }

    /// <summary>Whether a segment that ends at the gap and one that begins at it, or near to it, stand at one height.</summary>
    private static bool StandBeside(IReadOnlyCollection<Row> rows, Stretch gap)
    {
        Segment[] near = [.. rows.SelectMany(row => row.Segments).Where(segment => segment.Box.X0 < gap.End + Doubtful && segment.Box.X1 > gap.Start - Doubtful)];
        return Array.Exists(near, left => left.Box.X1 <= gap.Start
            && Array.Exists(near, right => right.Box.X0 >= gap.End && left.Box.OverlapY(right.Box) > 0.3f));
    }

    private static int RowsParted(IReadOnlyCollection<Row> rows, Stretch gap)
    {
        int parted = 0;
        foreach (Row row in rows)
        {
            for (int i = 1; i < row.Segments.Count; i++)
            {
                if (row.Segments[i - 1].Box.X1 <= gap.Start && row.Segments[i].Box.X0 >= gap.End)
                {
                    parted++;
                }
            }
        }

        return parted;
    }

    private readonly record struct Stretch(float Start, float End, int Cover);
}
