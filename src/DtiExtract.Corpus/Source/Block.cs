using System.Collections.Immutable;

namespace DtiExtract.Corpus.Source;

/// <summary>A block of a report.</summary>
public abstract record Block;

/// <summary>The two columns at the head of an official document.</summary>
/// <param name="Left">Lines of the left column.</param>
/// <param name="Right">Lines of the right column.</param>
public sealed record Letterhead(ImmutableArray<RichText> Left, ImmutableArray<RichText> Right) : Block;

/// <summary>What a paragraph is.</summary>
public enum ParagraphKind
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>A centred bold line.</summary>
    Centred,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>An item with a typed dash.</summary>
    Dash,

    /// <summary>An item with a typed plus.</summary>
    Plus,

    /// <summary>An item with a bullet that the word processor makes.</summary>
    Bullet,

    /// <summary>A text box.</summary>
    Box,
}

/// <summary>A paragraph.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Level">The level of a heading, from 1; 0 otherwise.</param>
/// <param name="Content">Its text.</param>
public sealed record Paragraph(ParagraphKind Kind, int Level, RichText Content) : Block;

/// <summary>A table.</summary>
/// <param name="Rows">Its rows; all have as many cells.</param>
public sealed record Table(ImmutableArray<Row> Rows) : Block;

/// <summary>A row of a table.</summary>
/// <param name="IsHeader">Whether it holds the column heads.</param>
/// <param name="Cells">Its cells, one a grid column.</param>
public sealed record Row(bool IsHeader, ImmutableArray<Cell> Cells);

/// <summary>With what a cell is merged.</summary>
public enum CellMerge
{
    /// <summary>It stands alone, or is the first of the merged cells.</summary>
    None,

    /// <summary>With the cell at its left.</summary>
    Left,

    /// <summary>With the cell above.</summary>
    Above,
}

/// <summary>A cell of a table.</summary>
/// <param name="Merge">With what it is merged.</param>
/// <param name="Content">Its text; empty for a merged one.</param>
public sealed record Cell(CellMerge Merge, RichText Content);

/// <summary>A page break.</summary>
public sealed record PageBreak : Block;
