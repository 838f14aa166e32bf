namespace DtiExtract.Mining.Reading.Pdf.Extraction;

/// <summary>Takes the words out of a .pdf. The layout knows nothing else of the format, so that the extractor can be exchanged.</summary>
internal interface IPdfWordSource
{
    /// <summary>The pages in order, while they are extracted.</summary>
    /// <exception cref="UnreadableReportException">The file can't be read, or a limit was met.</exception>
    /// <exception cref="OperationCanceledException">The reading was called off.</exception>
    IEnumerable<PdfPage> ReadPages(Stream pdf, CancellationToken cancellationToken);
}
