namespace DtiExtract.Mining.Reading.Docx.Content;

/// <summary>A line of text to be, from one paragraph.</summary>
/// <param name="Text">The text, not empty.</param>
/// <param name="Paragraph">Number of the paragraph in its part.</param>
/// <param name="IsBold">Whether all of it is bold.</param>
internal sealed record DraftLine(string Text, int Paragraph, bool IsBold);

/// <summary>A block to be: a line or a row.</summary>
internal abstract record DraftBlock;

/// <summary>A paragraph to be.</summary>
/// <param name="Kind">What the format says that it is.</param>
/// <param name="Level">Its level as a heading.</param>
/// <param name="Line">Its text.</param>
internal sealed record DraftParagraph(BlockKind Kind, int? Level, DraftLine Line) : DraftBlock;

/// <summary>A table row to be.</summary>
/// <param name="Table">Number of the table in the report.</param>
/// <param name="Row">Number of the row in the table.</param>
internal sealed record DraftRow(int Table, int Row) : DraftBlock
{
    /// <summary>Whether it holds the column heads.</summary>
    public bool IsHeader { get; set; }

    /// <summary>Its cells, by column.</summary>
    public List<DraftCell> Cells { get; } = [];
}

/// <summary>A cell to be. How far it reaches is known when the cells beside and below it have been read.</summary>
/// <param name="column">Number of its first grid column.</param>
internal sealed class DraftCell(int column)
{
    /// <summary>Number of its first grid column.</summary>
    public int Column { get; } = column;

    /// <summary>How many grid columns it covers.</summary>
    public int ColumnSpan { get; set; }

    /// <summary>How many rows it covers.</summary>
    public int RowSpan { get; set; } = 1;

    /// <summary>Its paragraphs with text.</summary>
    public List<DraftLine> Lines { get; } = [];
}
