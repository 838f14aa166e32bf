using System.Collections.Immutable;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Reports;

/// <summary>Keeps mined reports: the report, its content and all rows made from it, together or not at all. The caller has begun a transaction and ends it.</summary>
/// <param name="parts">What rows are made.</param>
/// <param name="clock">The time.</param>
public sealed class ReportKeeper(IEnumerable<IReportRows> parts, TimeProvider clock)
{
    private readonly ImmutableArray<IReportRows> _parts = [.. parts];

    /// <summary>Keeps a report for the first time.</summary>
    /// <param name="archive">The database, in a transaction.</param>
    /// <param name="upload">The file that brought it.</param>
    /// <param name="accountId">Who gave it in.</param>
    /// <param name="content">What the miner said of it, packed already.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="DbUpdateException">A report of the same content came in meanwhile.</exception>
    public async Task<StoredReport> KeepAsync(ArchiveContext archive, Upload upload, string? accountId, MinedContent content, CancellationToken cancellationToken)
    {
        MinedReport mined = content.Report;
        var report = new StoredReport
        {
            Sha256 = upload.Sha256!,
            Name = upload.Name,
            Format = Terms.Of(mined.Text!.Format).Code,
            Size = upload.Size,
            AccountId = accountId,
            ReceivedAt = upload.ReceivedAt,
            Miner = mined.Miner,
            HeaderAsRead = string.Empty,
            UnitKey = string.Empty,
            Problems = string.Empty,
        };
        archive.Reports.Add(report);
        await FillAsync(archive, report, content, isNew: true, cancellationToken);
        return report;
    }

    /// <summary>Keeps a report that was mined anew, perhaps by other rules. What a person corrected in its header stays.</summary>
    /// <param name="archive">The database, in a transaction.</param>
    /// <param name="report">The report.</param>
    /// <param name="content">What the miner said of it now, packed already.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task KeepAnewAsync(ArchiveContext archive, StoredReport report, MinedContent content, CancellationToken cancellationToken) =>
        FillAsync(archive, report, content, isNew: false, cancellationToken);

    private async Task FillAsync(ArchiveContext archive, StoredReport report, MinedContent content, bool isNew, CancellationToken cancellationToken)
    {
        MinedReport mined = content.Report;
        report.MinedAt = clock.GetUtcNow();
        report.Miner = mined.Miner;
        report.HeaderAsRead = KeptJson.Write(mined.Header);
        report.Problems = KeptProblems.Write(mined.Problems);
        report.Figures = mined.Figures.Length;
        report.Version++;
        if (report.CorrectedAt is null)
        {
            report.SetHeader(mined.Header);
        }

        await archive.SaveChangesAsync(cancellationToken);
        await FillContentAsync(archive, report, content, isNew, cancellationToken);
        foreach (IReportRows rows in _parts)
        {
            await rows.MakeAsync(archive, report, mined, isNew, cancellationToken);
        }

        await archive.SaveChangesAsync(cancellationToken);
    }

    private static async Task FillContentAsync(ArchiveContext archive, StoredReport report, MinedContent content, bool isNew, CancellationToken cancellationToken)
    {
        if (isNew)
        {
            content.Kept.ReportId = report.Id;
            archive.Contents.Add(content.Kept);
            return;
        }

        await archive.Contents.Where(one => one.ReportId == report.Id).ExecuteUpdateAsync(
            set => set.SetProperty(one => one.Mined, content.Kept.Mined).SetProperty(one => one.Digest, content.Kept.Digest),
            cancellationToken);
    }
}
