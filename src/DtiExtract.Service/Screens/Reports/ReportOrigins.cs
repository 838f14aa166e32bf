using System.Collections.Immutable;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Schema;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Screens.Reports;

/// <summary>Tells where reports came from.</summary>
/// <param name="archives">Opens the archive.</param>
internal sealed class ReportOrigins(IDbContextFactory<ArchiveContext> archives)
{
    private const int Most = 50;

    /// <summary>The files that brought a report, and the other reports of its unit on its period.</summary>
    public async Task<ReportOrigin> FindAsync(Viewer viewer, StoredReport report, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        List<BroughtBy> uploads = await archive.Uploads.Where(upload => upload.ReportId == report.Id)
            .Join(archive.Batches, upload => upload.BatchId, batch => batch.Id, (upload, batch) => new { upload, batch })
            .OrderBy(pair => pair.upload.Id).Take(Most)
            .Select(pair => new BroughtBy(pair.upload.Name, pair.batch.Id, pair.batch.Name, pair.batch.By, pair.upload.ReceivedAt, pair.upload.State == UploadState.Duplicate, pair.batch.AccountId))
            .ToListAsync(cancellationToken);
        List<StoredReport> beside = report.PeriodEnd is null || report.Unit is null ? [] : await viewer.Visible(archive.Reports.AsNoTracking())
            .Where(one => one.Id != report.Id && one.UnitKey == report.UnitKey && one.PeriodStart == report.PeriodStart && one.PeriodEnd == report.PeriodEnd)
            .OrderBy(one => one.Id).Take(Most).ToListAsync(cancellationToken);
        DateTimeOffset? minerSince = await archive.MinerVersions.Where(version => version.Miner == report.Miner).Select(version => (DateTimeOffset?)version.FirstUsedAt).FirstOrDefaultAsync(cancellationToken);
        bool isOutdated = minerSince is { } since && await archive.MinerVersions.AnyAsync(version => version.FirstUsedAt > since, cancellationToken);
        return new ReportOrigin([.. uploads], [.. beside], isOutdated);
    }
}

/// <summary>Where a report came from.</summary>
/// <param name="Uploads">The files that brought it, or brought it again.</param>
/// <param name="Beside">Other reports of its unit on its period.</param>
/// <param name="IsOutdated">Whether the archive has seen later versions of the program, the rules or the model than the report was mined by.</param>
internal sealed record ReportOrigin(ImmutableArray<BroughtBy> Uploads, ImmutableArray<StoredReport> Beside, bool IsOutdated);

/// <summary>A file that brought a report.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="BatchId">The batch.</param>
/// <param name="Batch">The name of the batch.</param>
/// <param name="By">Who gave it in.</param>
/// <param name="At">When.</param>
/// <param name="IsAgain">Whether the report was there already.</param>
/// <param name="AccountId">The account that gave it in.</param>
internal sealed record BroughtBy(string Name, long BatchId, string Batch, string By, DateTimeOffset At, bool IsAgain, string? AccountId);
