namespace DtiExtract.Mining.Reading.Pdf.Extraction;

/// <summary>A page and its words, in the order of the extractor.</summary>
/// <param name="Number">Number of the page in the file, from 1.</param>
/// <param name="Width">Width in points.</param>
/// <param name="Height">Height in points.</param>
/// <param name="Words">The words; none on a scanned page.</param>
internal sealed record PdfPage(int Number, float Width, float Height, PdfWord[] Words);
