using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Reading.Pdf;
using DtiExtract.Mining.Reading.Pdf.Extraction;

namespace DtiExtract.Mining.Tests.Reading.Pdf;

/// <summary>Pages that were set by hand in the place of an extractor.</summary>
internal sealed class FakeWordSource(params PdfPage[] pages) : IPdfWordSource
{
    public IEnumerable<PdfPage> ReadPages(Stream pdf, CancellationToken cancellationToken) => pages;

    /// <summary>The report that the pages make.</summary>
    public static ReportText Read(params PdfPageBuilder[] pages)
    {
        var source = new FakeWordSource([.. pages.Select(page => page.Build())]);
        return new PdfReader(new ReadingLimits(), source).Read(ReportSource.FromBytes("báo cáo.pdf", [0]), TestContext.Current.CancellationToken);
    }

    /// <summary>The blocks that the pages make, as text; cells separated by " | ".</summary>
    public static string[] Blocks(params PdfPageBuilder[] pages) => Blocks(Read(pages));

    /// <summary>The blocks of a report as text; cells separated by " | ".</summary>
    public static string[] Blocks(ReportText report) =>
        [.. report.Blocks.Select(block => block.Span.Slice(report.Text).Replace("\t", " | ", StringComparison.Ordinal))];
}
