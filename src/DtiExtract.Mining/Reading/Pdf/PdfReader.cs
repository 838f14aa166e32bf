namespace DtiExtract.Mining.Reading.Pdf;

/// <summary>Reads a .pdf.</summary>
/// <param name="limits">Limits of size, time and memory.</param>
public sealed class PdfReader(ReadingLimits limits) : IReportReader
{
    /// <inheritdoc/>
    public ReportText Read(ReportSource source, CancellationToken cancellationToken) => throw new NotSupportedException(limits.ToString());
}
