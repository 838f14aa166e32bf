using DtiExtract.Mining.Reading.Pdf.Extraction;

namespace DtiExtract.Mining.Reading.Pdf;

/// <summary>A word of the text with its place on a page.</summary>
/// <param name="Span">The word in the text.</param>
/// <param name="Page">Number of its page.</param>
/// <param name="Line">Number of its line, which no other line of the report has.</param>
/// <param name="Box">Its box on the page.</param>
internal readonly record struct PlacedWord(TextSpan Span, int Page, int Line, Box Box);
