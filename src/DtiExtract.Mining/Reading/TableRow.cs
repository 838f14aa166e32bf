using System.Collections.Immutable;

namespace DtiExtract.Mining.Reading;

/// <summary>A row of a table.</summary>
/// <param name="Table">Number of the table in the report, from 0.</param>
/// <param name="Row">Number of the row in its table, from 0.</param>
/// <param name="IsHeader">Whether the format, or the look of the row, says that it holds the column heads.</param>
/// <param name="Cells">The cells of the row, by column, empty ones included: those have no pieces.</param>
public sealed record TableRow(int Table, int Row, bool IsHeader, ImmutableArray<TableCell> Cells);
