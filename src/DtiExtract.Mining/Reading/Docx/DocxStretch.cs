namespace DtiExtract.Mining.Reading.Docx;

/// <summary>A stretch of text that comes from one place of the document and ends where the next one begins.</summary>
/// <param name="Start">Its first position.</param>
/// <param name="Place">Where it comes from.</param>
internal readonly record struct DocxStretch(int Start, DocumentPlace Place);
