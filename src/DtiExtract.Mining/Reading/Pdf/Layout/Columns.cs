using System.Collections.Immutable;

namespace DtiExtract.Mining.Reading.Pdf.Layout;

/// <summary>Columns of segments that stand side by side, each with the stretch of the page's width that it covers.</summary>
internal sealed class Columns
{
    // Narrower gaps come about by chance.
    private const float NarrowestGap = 3;

    private readonly ImmutableArray<(float X0, float X1)> _stretches;

    private Columns(ImmutableArray<(float X0, float X1)> stretches) => _stretches = stretches;

    public int Count => _stretches.Length;

    /// <summary>The columns of some segments.</summary>
    /// <param name="segments">The segments.</param>
    /// <param name="crossings">How many segments may cross the gap between two columns, as the head over several columns does.</param>
    public static Columns Of(IEnumerable<Segment> segments, int crossings)
    {
        (float X, int Change)[] edges = [.. segments.SelectMany(Edges).Order()];
        ImmutableArray<(float, float)>.Builder stretches = ImmutableArray.CreateBuilder<(float, float)>();
        int open = 0;
        float start = 0;
        float end = float.NegativeInfinity;
        foreach ((float x, int change) in edges)
        {
            if (open <= crossings && open + change > crossings)
            {
                if (x - end >= NarrowestGap)
                {
                    CloseStretch(stretches, start, end);
                    start = x;
                }
            }

            open += change;
            if (open == crossings && change < 0)
            {
                end = x;
            }
        }

        CloseStretch(stretches, start, end);
        return new Columns(stretches.ToImmutable());
    }

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

    /// <summary>How many columns the segment covers, counted from the first that it touches well.</summary>
    public (int First, int Count) Cover(Segment segment)
    {
        int[] covered = [.. Enumerable.Range(0, Count).Where(i => Shared(segment, i) > 0.3f * Math.Min(Width(i), segment.Box.Width))];
        return covered.Length > 0 ? (covered[0], covered[^1] - covered[0] + 1) : (IndexOf(segment), 1);
    }

    /// <summary>Whether the segment stands inside one column.</summary>
    public bool Hold(Segment segment)
    {
        int column = IndexOf(segment);
        return segment.Box.X0 >= _stretches[column].X0 - NarrowestGap && segment.Box.X1 <= _stretches[column].X1 + NarrowestGap;
    }

    /// <summary>Width of a column.</summary>
    public float Width(int column) => _stretches[column].X1 - _stretches[column].X0;

    /// <summary>Whether both are the columns of one table: as many, and each beside its like.</summary>
    public bool Match(Columns other)
    {
        if (Count != other.Count)
        {
            return false;
        }

        for (int i = 0; i < Count; i++)
        {
            if (Math.Min(_stretches[i].X1, other._stretches[i].X1) <= Math.Max(_stretches[i].X0, other._stretches[i].X0))
            {
                return false;
            }
        }

        return true;
    }

    private static (float X, int Change)[] Edges(Segment segment) => [(segment.Box.X0, 1), (Math.Max(segment.Box.X1, segment.Box.X0 + 0.1f), -1)];

    private static void CloseStretch(ImmutableArray<(float, float)>.Builder stretches, float start, float end)
    {
        if (end > start)
        {
            stretches.Add((start, end));
        }
    }

    private float Shared(Segment segment, int column) =>
        Math.Min(segment.Box.X1, _stretches[column].X1) - Math.Max(segment.Box.X0, _stretches[column].X0);
}
