using DtiExtract.Archive.Schema;
using DtiExtract.Mining;

namespace DtiExtract.Archive.Reports;

/// <summary>Rows that are made from a mined report: its figures, its findings, its passages.</summary>
public interface IReportRows
{
    /// <summary>Makes the rows of a report anew, within the transaction that keeps the report; what is added to the context is saved by the caller.</summary>
    /// <param name="archive">The database.</param>
    /// <param name="report">The report, with its number and its header in force.</param>
    /// <param name="mined">What the miner said of it.</param>
    /// <param name="isNew">Whether it is kept for the first time: then there are no rows to take away.</param>
    /// <param name="cancellationToken">Stops it; the transaction is then taken back.</param>
    Task MakeAsync(ArchiveContext archive, StoredReport report, MinedReport mined, bool isNew, CancellationToken cancellationToken);
}
