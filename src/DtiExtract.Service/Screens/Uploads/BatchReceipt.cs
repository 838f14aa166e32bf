using System.Collections.Immutable;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Reports;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Api;
using DtiExtract.Service.Screens.Headers;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Screens.Uploads;

/// <summary>What a person is told of a batch when it is finished.</summary>
/// <param name="Failed">Files that failed, as many as are shown at once.</param>
/// <param name="Retryable">How many of all that failed can be tried again: those whose bytes were kept.</param>
/// <param name="Known">Files whose content was known already, as many as are shown at once.</param>
/// <param name="Reports">Reports that were read, as many as are shown at once.</param>
/// <param name="NextReport">The cursor of further reports; null when all are shown.</param>
/// <param name="Findings">How many findings of each severity the batch's reports have, by the words of the contract.</param>
/// <param name="DoubtfulHeaders">How many headers need a person to look at them.</param>
internal sealed record BatchReceipt(
    ImmutableArray<FailedFile> Failed,
    int Retryable,
    ImmutableArray<ReadFile> Known,
    ImmutableArray<ReadFile> Reports,
    long? NextReport,
    ImmutableDictionary<string, int> Findings,
    int DoubtfulHeaders);

/// <summary>A file that failed.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Reasons">Why.</param>
internal sealed record FailedFile(string Name, IReadOnlyList<ReasonAnswer> Reasons);

/// <summary>A file with its report.</summary>
/// <param name="Upload">Number of the file.</param>
/// <param name="Name">Its name.</param>
/// <param name="Report">The report; null where the person may not see it.</param>
internal sealed record ReadFile(long Upload, string Name, ReceiptReport? Report);

/// <summary>A report on a receipt.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Name">The name of the file that brought it first.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Period">The period.</param>
/// <param name="ReceivedAt">When it came in.</param>
/// <param name="Figures">How many figures it states.</param>
/// <param name="Findings">How many findings it has.</param>
internal sealed record ReceiptReport(long Id, string Name, string? Unit, string? Period, DateTimeOffset ReceivedAt, int Figures, int Findings);

/// <summary>Writes receipts.</summary>
/// <param name="archives">Opens the archive.</param>
/// <param name="headers">Tells which headers are doubtful.</param>
internal sealed class BatchReceipts(IDbContextFactory<ArchiveContext> archives, HeaderReview headers)
{
    /// <summary>The most files of a kind that are shown at once.</summary>
    public const int MostShown = 100;

    /// <summary>The receipt of a batch that the viewer may see.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="batch">The batch.</param>
    /// <param name="after">The file before the first report that is shown; null for the beginning.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<BatchReceipt> OfAsync(Viewer viewer, long batch, long? after, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        IQueryable<Upload> files = archive.Uploads.AsNoTracking().Where(upload => upload.BatchId == batch);
        IQueryable<Upload> failed = files.Where(upload => upload.State == UploadState.Failed);
        List<Upload> failedShown = await failed.OrderBy(upload => upload.Id).Take(MostShown).ToListAsync(cancellationToken);
        ImmutableArray<ReadFile> known = await ReadAsync(archive, viewer, files.Where(upload => upload.State == UploadState.Duplicate), MostShown, cancellationToken);
        ImmutableArray<ReadFile> read = await ReadAsync(archive, viewer, files.Where(upload => upload.State == UploadState.Done && (after == null || upload.Id > after)), MostShown + 1, cancellationToken);
        return new BatchReceipt(
            [.. failedShown.Select(upload => new FailedFile(upload.Name, Reasons.Of(upload.Problems)))],
            await failed.CountAsync(upload => upload.Sha256 != null, cancellationToken),
            known,
            [.. read.Take(MostShown)],
            read.Length > MostShown ? read[MostShown - 1].Upload : null,
            await FindingsAsync(archive, viewer, batch, cancellationToken),
            await headers.CountDoubtfulAsync(viewer, batch, cancellationToken));
    }

    private static async Task<ImmutableArray<ReadFile>> ReadAsync(ArchiveContext archive, Viewer viewer, IQueryable<Upload> files, int most, CancellationToken cancellationToken)
    {
        var shown = await files.OrderBy(upload => upload.Id).Take(most).Select(upload => new { upload.Id, upload.Name, upload.ReportId }).ToListAsync(cancellationToken);
        long?[] ids = [.. shown.Select(file => file.ReportId).Distinct()];
        Dictionary<long, ReceiptReport> reports = await viewer.Visible(archive.Reports.AsNoTracking()).Where(report => ids.Contains(report.Id))
            .Select(report => new ReceiptReport(
                report.Id,
                report.Name,
                report.Unit,
                report.Period,
                report.ReceivedAt,
                report.Figures,
                archive.Findings.Count(finding => finding.ReportId == report.Id && finding.Change != FindingChange.Gone)))
            .ToDictionaryAsync(report => report.Id, cancellationToken);
        return [.. shown.Select(file => new ReadFile(file.Id, file.Name, file.ReportId is { } id ? reports.GetValueOrDefault(id) : null))];
    }

    private static async Task<ImmutableDictionary<string, int>> FindingsAsync(ArchiveContext archive, Viewer viewer, long batch, CancellationToken cancellationToken)
    {
        IQueryable<long> reports = viewer.Visible(archive.Reports).OfBatch(archive, batch).Select(report => report.Id);
        Dictionary<string, int> counts = await archive.Findings
            .Where(finding => finding.Change != FindingChange.Gone && reports.Contains(finding.ReportId))
            .GroupBy(finding => finding.Severity)
            .ToDictionaryAsync(group => group.Key, group => group.Count(), cancellationToken);
        return counts.ToImmutableDictionary(StringComparer.Ordinal);
    }
}
