using System.Collections.Immutable;

namespace DtiExtract.Mining.Reading.PlainText.Tables;

/// <summary>Finds the tables of a text, whichever way they became text (reference, section 2.11).</summary>
internal static class TableFinder
{
    /// <summary>The regions of <paramref name="lines"/> that are tables or columns, in order.</summary>
    public static ImmutableArray<LineRegion> Find(TextLines lines)
    {
        ImmutableArray<LineRegion>.Builder regions = ImmutableArray.CreateBuilder<LineRegion>();
        int tables = 0;
        int next = 0;
        while (next < lines.Count)
        {
            LineRegion? region = StackedTable.Read(lines, next, tables)
                ?? PipedTable.Read(lines, next, tables)
                ?? TabbedTable.Read(lines, next, tables)
                ?? AlignedColumns.Read(lines, next, tables);
            if (region is not null)
            {
                regions.Add(region);
                tables += region.Blocks[0].Row is null ? 0 : 1;
            }

            next = region?.End ?? next + 1;
        }

        return regions.ToImmutable();
    }
}
