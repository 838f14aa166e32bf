namespace DtiExtract.Mining.Reading.Pdf.Layout;

/// <summary>What a region of a page is made of, in reading order.</summary>
internal abstract record LayoutElement;

/// <summary>A line of running text.</summary>
/// <param name="Segment">The line.</param>
/// <param name="Margins">The margins of the region that it stands in.</param>
/// <param name="Alone">Whether the line is a paragraph by itself, as the lines of a letterhead are.</param>
internal sealed record TextLine(Segment Segment, Margins Margins, bool Alone) : LayoutElement;

/// <summary>A table, or as much of it as stands on one page.</summary>
/// <param name="Columns">The columns from left to right.</param>
/// <param name="Rows">The rows from top to bottom.</param>
internal sealed record TableFragment(Columns Columns, List<LayoutRow> Rows) : LayoutElement;

/// <summary>A row of a table.</summary>
/// <param name="Role">What the row is.</param>
/// <param name="Cells">The cells that hold text, by column.</param>
internal sealed record LayoutRow(RowRole Role, List<LayoutCell> Cells);

/// <summary>A cell of a table.</summary>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="Span">How many columns it covers.</param>
/// <param name="Lines">Its lines from top to bottom.</param>
internal sealed record LayoutCell(int Column, int Span, List<Segment> Lines);
