namespace DtiExtract.Mining.Reading;

/// <summary>Reads reports of one format.</summary>
public interface IReportReader
{
    /// <summary>Reads the report.</summary>
    /// <exception cref="UnreadableReportException">The report can't be read; carries the reason.</exception>
    /// <exception cref="OperationCanceledException">The reading was called off.</exception>
    ReportText Read(ReportSource source, CancellationToken cancellationToken);
}
