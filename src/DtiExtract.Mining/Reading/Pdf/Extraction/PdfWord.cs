namespace DtiExtract.Mining.Reading.Pdf.Extraction;

/// <summary>A word on a page.</summary>
/// <param name="Text">The word as the font maps it; never empty, without white space or control characters.</param>
/// <param name="Box">Where it stands.</param>
/// <param name="Line">Number of the line that the extractor put it in; counts up through the page.</param>
internal readonly record struct PdfWord(string Text, Box Box, int Line);
