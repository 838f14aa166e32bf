namespace DtiExtract.Mining.Reading.Pdf.Layout;

/// <summary>Makes blocks in reading order out of the words of all pages.</summary>
internal static class DocumentLayout
{
    /// <summary>The blocks: running heads, the body, footnotes, running feet.</summary>
    /// <exception cref="OperationCanceledException">The reading was called off.</exception>
    public static List<LayoutBlock> Blocks(List<PageRows> pages, CancellationToken cancellationToken)
    {
        var furniture = Furniture.TakeFrom(pages);
        var notes = new FootnoteFinder(BodySize(pages));
        foreach (PageRows page in pages)
        {
            notes.TakeFrom(page);
        }

        var body = new BlockBuilder();
        bool isBeginning = true;
        foreach (PageRows page in pages.Where(page => page.Rows.Count > 0))
        {
            cancellationToken.ThrowIfCancellationRequested();
            body.AddRange(RegionReader.Read(page.Rows, PageMargins(page), isBeginning));
            isBeginning = false;
        }

        return
        [
            .. furniture.Heads.Select(AsFurniture),
            .. body.Build(),
            .. notes.Notes.Select(lines => LayoutBlock.OfLines(BlockKind.Footnote, lines)),
            .. furniture.Feet.Select(AsFurniture),
        ];
    }

    private static LayoutBlock AsFurniture(Row row) => LayoutBlock.OfLines(BlockKind.PageFurniture, [Segment.Join(row.Segments)]);

    /// <summary>The height of line that most words have.</summary>
    private static float BodySize(List<PageRows> pages) => pages
        .SelectMany(page => page.Rows)
        .SelectMany(row => row.Segments)
        .GroupBy(segment => MathF.Round(segment.Size, 1))
        .OrderByDescending(size => size.Sum(segment => segment.Words.Length))
        .Select(size => size.Key)
        .FirstOrDefault();

    /// <summary>The margins by the rows of one segment; by all rows where those are few.</summary>
    private static Margins PageMargins(PageRows page)
    {
        List<Segment> whole = [.. page.Rows.Where(row => row.Segments.Count == 1).Select(row => row.Segments[0])];
        return Margins.Of(whole.Count > 4 ? whole : [.. page.Rows.Select(row => Segment.Join(row.Segments))]);
    }
}
