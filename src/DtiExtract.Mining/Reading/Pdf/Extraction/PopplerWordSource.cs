namespace DtiExtract.Mining.Reading.Pdf.Extraction;

/// <summary>Words by Poppler's <c>pdftotext</c>, which runs as a child process: a hostile file costs one child.</summary>
/// <param name="limits">Limits of time, memory and output.</param>
/// <param name="command">The program and its arguments; reads the .pdf from standard input and writes pages to standard output.</param>
internal sealed class PopplerWordSource(ReadingLimits limits, params string[] command) : IPdfWordSource
{
    private static readonly string[] PdfToText = ["pdftotext", "-bbox-layout", "-enc", "UTF-8", "-", "-"];

    public PopplerWordSource(ReadingLimits limits) : this(limits, PdfToText)
    {
    }

    public IEnumerable<PdfPage> ReadPages(Stream pdf, CancellationToken cancellationToken)
    {
        using var extractor = ExtractorProcess.Start(command, pdf, limits, cancellationToken);
        var scanner = new BboxScanner(extractor.Output, limits.MaxUnpackedBytes);
        while (scanner.ReadPage() is { } page)
        {
            yield return page;
        }

        if (extractor.WaitForProblem() is { } problem)
        {
            throw new UnreadableReportException(problem);
        }
    }
}
