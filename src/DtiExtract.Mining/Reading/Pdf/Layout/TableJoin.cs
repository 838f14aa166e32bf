namespace DtiExtract.Mining.Reading.Pdf.Layout;

/// <summary>What joins a table over the end of a page.</summary>
internal static class TableJoin
{
    /// <summary>The row with the rest of its cells, which stands on the next page.</summary>
    public static LayoutBlock WithRest(LayoutBlock row, LayoutRow rest)
    {
        IEnumerable<LayoutCell> cells = row.Cells.Concat(rest.Cells)
            .GroupBy(cell => cell.Column)
            .Select(parts => parts.First() with { Lines = [.. parts.SelectMany(part => part.Lines)] })
            .OrderBy(cell => cell.Column);
        return row with { Cells = [.. cells] };
    }

    /// <summary>Whether two rows say the same, as a head that is repeated on every page does.</summary>
    public static bool SameText(List<LayoutCell> one, List<LayoutCell> other) => Words(one).SequenceEqual(Words(other));

    private static IEnumerable<string> Words(List<LayoutCell> cells) =>
        cells.SelectMany(cell => cell.Lines).SelectMany(line => line.Words).Select(word => word.Text);
}
