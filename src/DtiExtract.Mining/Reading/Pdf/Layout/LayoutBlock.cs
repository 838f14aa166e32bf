namespace DtiExtract.Mining.Reading.Pdf.Layout;

/// <summary>A block of the report as lines of words, before its text is made.</summary>
/// <param name="Kind">What the block is.</param>
/// <param name="Cells">Its cells when it is a row of a table; one cell with its lines otherwise.</param>
internal sealed record LayoutBlock(BlockKind Kind, List<LayoutCell> Cells)
{
    /// <summary>Number of the table in the report, from 0.</summary>
    public int Table { get; init; }

    /// <summary>Number of the row in its table, from 0.</summary>
    public int Row { get; init; }

    /// <summary>Whether the row holds the heads of the columns.</summary>
    public bool IsHeader { get; init; }

    /// <summary>A block of running text.</summary>
    public static LayoutBlock OfLines(BlockKind kind, IEnumerable<Segment> lines) => new(kind, [new LayoutCell(0, 1, [.. lines])]);
}
