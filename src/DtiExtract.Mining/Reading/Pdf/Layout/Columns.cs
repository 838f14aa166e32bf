using System.Collections.Immutable;

namespace DtiExtract.Mining.Reading.Pdf.Layout;

/// <summary>Columns of segments that stand side by side, each with the stretch of the page's width that it covers.</summary>
internal sealed class Columns
{
    // Points that a segment may stick out of its column.
    private const float Tolerance = 3;

    private readonly ImmutableArray<(float X0, float X1)> _stretches;

    private Columns(ImmutableArray<(float X0, float X1)> stretches) => _stretches = stretches;

    public int Count => _stretches.Length;

    /// <summary>The columns that some rows make.</summary>
    public static Columns Of(IReadOnlyCollection<Row> rows)
    {
        ImmutableArray<(float, float)>.Builder stretches = ImmutableArray.CreateBuilder<(float, float)>();
        float start = rows.Min(row => row.Box.X0);
        foreach ((float gapStart, float gapEnd) in ColumnGaps.Of(rows))
        {
            stretches.Add((start, gapStart));
            start = gapEnd;
        }

        stretches.Add((start, rows.Max(row => row.Box.X1)));
        return new Columns(stretches.ToImmutable());
    }

    /// <summary>Width of a column.</summary>
    public float Width(int column) => _stretches[column].X1 - _stretches[column].X0;

    /// <summary>The column that most of the segment stands in.</summary>
    public int IndexOf(Segment segment)
    {
        int best = 0;
        for (int i = 1; i < Count; i++)
        {
            if (Shared(segment, i) > Shared(segment, best))
            {
                best = i;
            }
        }

        return best;
    }

    /// <summary>The columns that the segment covers: the first, and how many.</summary>
    public (int First, int Count) Cover(Segment segment)
    {
        int first = IndexOf(segment);
        int last = first;
        while (first > 0 && Covers(segment, first - 1))
        {
            first--;
        }

        while (last < Count - 1 && Covers(segment, last + 1))
        {
            last++;
        }

        return (first, last - first + 1);
    }

    /// <summary>Whether the segment stands in one column, though it may be wider than what the column held so far.</summary>
    public bool Hold(Segment segment) =>
        Enumerable.Range(0, Count).Count(column => Shared(segment, column) > Tolerance) <= 1;

    /// <summary>Whether two segments stand in two columns, each in its own.</summary>
    public bool Part(Segment left, Segment right) => IndexOf(left) != IndexOf(right) && Hold(left) && Hold(right);

    /// <summary>Whether the row has segments in more than one column, and none that belongs to two.</summary>
    public bool Part(Row row) => !DoNotHold(row) && IndexOf(row.Segments[0]) != IndexOf(row.Segments[^1]);

    /// <summary>Whether part of the row stands in no single column.</summary>
    public bool DoNotHold(Row row) => !row.Segments.TrueForAll(Hold);

    /// <summary>Whether both are the columns of one table: as many, and each beside its like.</summary>
    public bool Match(Columns other) => Count == other.Count
        && _stretches.Zip(other._stretches).All(pair => Math.Min(pair.First.X1, pair.Second.X1) > Math.Max(pair.First.X0, pair.Second.X0));

    private bool Covers(Segment segment, int column) => Shared(segment, column) > Math.Max(Tolerance, 0.3f * Math.Min(Width(column), segment.Box.Width));

    private float Shared(Segment segment, int column) =>
        Math.Min(segment.Box.X1, _stretches[column].X1) - Math.Max(segment.Box.X0, _stretches[column].X0);
}
