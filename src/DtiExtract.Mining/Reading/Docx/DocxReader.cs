namespace DtiExtract.Mining.Reading.Docx;

/// <summary>Reads a .docx.</summary>
/// <param name="limits">Limits of size, time and memory.</param>
public sealed class DocxReader(ReadingLimits limits) : IReportReader
{
    /// <inheritdoc/>
    public ReportText Read(ReportSource source, CancellationToken cancellationToken) => throw new NotSupportedException(limits.ToString());
}
