using System.Collections.Immutable;

namespace DtiExtract.Mining.Reading;

/// <summary>A cell of a table row.</summary>
/// <param name="Column">Number of its first grid column, from 0.</param>
/// <param name="ColumnSpan">How many grid columns it covers.</param>
/// <param name="RowSpan">How many rows it covers; a cell that covers several stands in the first of them only.</param>
/// <param name="Pieces">The stretches of text in the cell; none when the cell is empty.</param>
public sealed record TableCell(int Column, int ColumnSpan, int RowSpan, ImmutableArray<TextSpan> Pieces);
