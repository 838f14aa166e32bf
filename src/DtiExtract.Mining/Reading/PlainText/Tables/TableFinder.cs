using System.Collections.Immutable;

namespace DtiExtract.Mining.Reading.PlainText.Tables;

/// <summary>Finds the tables of a text, whichever way they became text (reference, section 2.11).</summary>
internal static class TableFinder
{
    /// <summary>The regions of <paramref name="lines"/> that are tables or columns, in order.</summary>
    public static ImmutableArray<LineRegion> Find(TextLines lines)
    {
        ImmutableArray<LineRegion>.Builder regions = ImmutableArray.CreateBuilder<LineRegion>();
        int table = -1;
        int row = 0;
        int next = 0;
        while (next < lines.Count)
        {
            LineRegion? region = StackedTable.Read(lines, next)
                ?? PipedTable.Read(lines, next)
                ?? TabbedTable.Read(lines, next)
                ?? AlignedColumns.Read(lines, next);
            if (region is { Blocks: [{ Row: { } first }, ..] })
            {
                // A table that a page break cuts goes on, unless its head is there again.
                bool continues = table >= 0 && regions[^1].End == next && lines[next].Gap == LineGap.Page && regions[^1].IsTable && !first.IsHeader;
                (table, row) = continues ? (table, row) : (table + 1, 0);
                region = region with { Blocks = Number(region.Blocks, table, row) };
                row += region.Blocks.Length;
            }

            if (region is not null)
            {
                regions.Add(region);
            }

            next = region?.End ?? next + 1;
        }

        return regions.ToImmutable();
    }

    private static ImmutableArray<TextBlock> Number(ImmutableArray<TextBlock> blocks, int table, int row) =>
        [.. blocks.Select((block, i) => block with { Row = block.Row! with { Table = table, Row = row + i } })];
}
