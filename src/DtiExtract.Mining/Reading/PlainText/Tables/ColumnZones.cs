namespace DtiExtract.Mining.Reading.PlainText.Tables;

/// <summary>The columns that lines written below each other leave between their gaps.</summary>
internal sealed class ColumnZones
{
    private const int NarrowestGap = 2;
    private const int Widest = 400;

    private List<(int Start, int End)> _zones = [];
    private int _most;

    /// <summary>How many columns there are.</summary>
    public int Count => _zones.Count;

    /// <summary>Adds the parts of a line; false, and nothing changes, when they run across the columns so far.</summary>
    public bool TryAdd(List<(int Start, int End)> extents)
    {
        List<(int Start, int End)> merged = Merge([.. _zones, .. extents]);
        bool isApart = merged.Count > 1 && merged.Count >= _most - 1 && merged[^1].End <= Widest;
        if (isApart)
        {
            _zones = merged;
            _most = Math.Max(_most, merged.Count);
        }

        return isApart;
    }

    /// <summary>The number of the first column that the part of a line touches; -1 when it touches none.</summary>
    public int IndexOf((int Start, int End) extent) => _zones.FindIndex(zone => extent.Start < zone.End && zone.Start < extent.End);

    private static List<(int Start, int End)> Merge(List<(int Start, int End)> extents)
    {
        extents.Sort();
        var merged = new List<(int Start, int End)>();
        foreach ((int start, int end) in extents)
        {
            if (merged.Count > 0 && start < merged[^1].End + NarrowestGap)
            {
                merged[^1] = (merged[^1].Start, Math.Max(merged[^1].End, end));
            }
            else
            {
                merged.Add((start, end));
            }
        }

        return merged;
    }
}
