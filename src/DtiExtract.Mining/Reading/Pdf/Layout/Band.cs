namespace DtiExtract.Mining.Reading.Pdf.Layout;

/// <summary>Rows that hold columns side by side.</summary>
/// <param name="Rows">The rows from top to bottom.</param>
/// <param name="Across">Those of the rows that run across the columns: titles of groups in a table.</param>
/// <param name="Columns">The columns; two at least.</param>
internal sealed record Band(List<Row> Rows, HashSet<Row> Across, Columns Columns)
{
    /// <summary>All segments that stand in a column.</summary>
    public IEnumerable<Segment> Segments => Rows.Where(row => !Across.Contains(row)).SelectMany(row => row.Segments);

    /// <summary>How many rows have text in more than one column, be it level or not.</summary>
    public int PartedRows => Rows.Where((row, i) => row.Segments.Count > 1 || (i > 0 && row.StandsBeside(Rows[i - 1]))).Count();
}
