using DtiExtract.Mining.Reading.Pdf.Extraction;

namespace DtiExtract.Mining.Reading.Pdf.Layout;

/// <summary>The segments of a page that stand at one height, from left to right; at least one.</summary>
internal sealed class Row(List<Segment> segments)
{
    public List<Segment> Segments { get; } = segments;

    /// <summary>From the first to the last segment.</summary>
    public Box Box { get; } = segments.Select(segment => segment.Box).Aggregate((all, one) => all.Union(one));

    public float Size => Segments[0].Size;

    /// <summary>The words of all segments with a space between them.</summary>
    public string Text => string.Join(' ', Segments.Select(segment => segment.Text));

    /// <summary>Whether part of this row stands beside part of the other: the mark of columns whose lines are not level.</summary>
    public bool StandsBeside(Row other)
    {
        foreach (Segment one in Segments)
        {
            foreach (Segment two in other.Segments)
            {
                if (one.Box.SharedX(two.Box) < 0 && one.Box.OverlapY(two.Box) > 0.3f)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
