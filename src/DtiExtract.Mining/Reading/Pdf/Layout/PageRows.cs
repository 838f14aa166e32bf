using DtiExtract.Mining.Reading.Pdf.Extraction;

namespace DtiExtract.Mining.Reading.Pdf.Layout;

/// <summary>A page while its rows are sorted out.</summary>
/// <param name="Page">The page.</param>
/// <param name="Rows">Its rows from top to bottom, without those that were taken off it.</param>
internal sealed record PageRows(PdfPage Page, List<Row> Rows);
