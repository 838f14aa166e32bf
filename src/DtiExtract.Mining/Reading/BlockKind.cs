namespace DtiExtract.Mining.Reading;

/// <summary>What a block of text is, as far as the format itself tells; the outline decides the rest.</summary>
public enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A heading by style or numbering of the format.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A row of a table; see <see cref="TextBlock.Row"/>.</summary>
    TableRow,

    /// <summary>A footnote or endnote, placed after the body.</summary>
    Footnote,

    /// <summary>Running head or foot, kept once, before or after the body.</summary>
    PageFurniture,
}
