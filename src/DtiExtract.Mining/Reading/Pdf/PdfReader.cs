using System.Globalization;
using DtiExtract.Mining.Reading.Pdf.Extraction;
using DtiExtract.Mining.Reading.Pdf.Layout;

namespace DtiExtract.Mining.Reading.Pdf;

/// <summary>Reads a .pdf: its words by way of an extractor, and from their places the blocks of the report.</summary>
public sealed class PdfReader : IReportReader
{
    private readonly ReadingLimits _limits;
    private readonly IPdfWordSource _words;

    /// <summary>A reader that takes the words out with Poppler.</summary>
    /// <param name="limits">Limits of size, time and memory.</param>
    public PdfReader(ReadingLimits limits) : this(limits, new PopplerWordSource(limits))
    {
    }

    internal PdfReader(ReadingLimits limits, IPdfWordSource words)
    {
        _limits = limits;
        _words = words;
    }

    /// <inheritdoc/>
    public ReportText Read(ReportSource source, CancellationToken cancellationToken)
    {
        using Stream stream = source.Open();
        if (stream.Length > _limits.MaxFileBytes)
        {
            throw Unreadable(ProblemCode.FileTooLarge, Megabytes(stream.Length), Megabytes(_limits.MaxFileBytes));
        }

        var scanned = new List<int>();
        List<PageRows> pages = ReadPages(stream, scanned, cancellationToken);
        if (pages.Count == 0)
        {
            throw scanned.Count == 0 ? Unreadable(ProblemCode.Damaged) : Unreadable(ProblemCode.ScannedPages, PageList.Write(scanned));
        }

        List<LayoutBlock> blocks = DocumentLayout.Blocks(pages, cancellationToken);
        if (blocks.Count > _limits.MaxParagraphs)
        {
            throw TooManyParagraphs();
        }

        ReportText report = ReportTextBuilder.Build(blocks);
        return scanned.Count == 0 ? report : report with { Problems = [.. report.Problems, Problem.Of(ProblemCode.ScannedPages, PageList.Write(scanned))] };
    }

    /// <summary>The pages that hold words; the numbers of the others go to <paramref name="scanned"/>.</summary>
    private List<PageRows> ReadPages(Stream stream, List<int> scanned, CancellationToken cancellationToken)
    {
        var pages = new List<PageRows>();
        int characters = 0;
        foreach (PdfPage page in _words.ReadPages(stream, cancellationToken))
        {
            if (page.Words.Length == 0)
            {
                scanned.Add(page.Number);
            }
            else
            {
                pages.Add(new PageRows(page, RowFinder.Find(page)));
            }

            characters += page.Words.Sum(word => word.Text.Length);
            ThrowIfTooMuch(page.Number, characters);
        }

        return pages;
    }

    private void ThrowIfTooMuch(int pages, int characters)
    {
        if (characters > _limits.MaxCharacters)
        {
            throw Unreadable(ProblemCode.TooMuchText, _limits.MaxCharacters.ToString(CultureInfo.InvariantCulture));
        }

        if (pages > _limits.MaxParagraphs)
        {
            throw TooManyParagraphs();
        }
    }

    private UnreadableReportException TooManyParagraphs() =>
        Unreadable(ProblemCode.TooManyParagraphs, _limits.MaxParagraphs.ToString(CultureInfo.InvariantCulture));

    private static string Megabytes(long bytes) => $"{bytes >> 20} MB";

    private static UnreadableReportException Unreadable(ProblemCode code, params ReadOnlySpan<string> arguments) => new(Problem.Of(code, arguments));
}
