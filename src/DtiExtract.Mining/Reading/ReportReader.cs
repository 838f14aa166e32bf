using System.Diagnostics.CodeAnalysis;
using DtiExtract.Mining.Reading.Docx;
using DtiExtract.Mining.Reading.Pdf;
using DtiExtract.Mining.Reading.PlainText;

namespace DtiExtract.Mining.Reading;

/// <summary>Reads a report of any supported format, recognised by its content.</summary>
/// <param name="limits">Limits of size, time and memory.</param>
public sealed class ReportReader(ReadingLimits limits)
{
    private readonly DocxReader _docx = new(limits);
    private readonly PdfReader _pdf = new(limits);
    private readonly PlainTextReader _plainText = new(limits);

    /// <summary>Reads the report, or says why it can't be read.</summary>
    /// <exception cref="OperationCanceledException">The reading was called off.</exception>
    public bool TryRead(ReportSource source, [NotNullWhen(true)] out ReportText? report, [NotNullWhen(false)] out Problem? problem, CancellationToken cancellationToken)
    {
        try
        {
            report = ReaderFor(source).Read(source, cancellationToken);
            problem = null;
            return true;
        }
        catch (UnreadableReportException e)
        {
            report = null;
            problem = e.Problem;
            return false;
        }
    }

    private IReportReader ReaderFor(ReportSource source)
    {
        using Stream stream = source.Open();
        return FormatDetector.Detect(stream) switch
        {
            ReportFormat.Docx => _docx,
            ReportFormat.Pdf => _pdf,
            ReportFormat.Txt => _plainText,
        };
    }
}
