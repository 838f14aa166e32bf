using DtiExtract.Archive.Access;
using DtiExtract.Archive.Findings.Asking;
using DtiExtract.Archive.Schema;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Screens.Findings;

/// <summary>Reads queues of findings: parts of them, and what stands before and after a finding.</summary>
/// <param name="archives">Opens the database.</param>
internal sealed class QueueReader(IDbContextFactory<ArchiveContext> archives)
{
    /// <summary>How many findings a part has.</summary>
    public const int PartSize = 30;

    /// <summary>A part of a queue.</summary>
    /// <param name="viewer">Who looks.</param>
    /// <param name="queue">The queue.</param>
    /// <param name="after">Where the part begins; null for the beginning.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<QueuePart> ReadAsync(Viewer viewer, FindingQueue queue, FindingCursor? after, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        List<FindingOfReport> rows = await queue.Filter.Choose(archive, viewer).AsNoTracking().Page(queue.Order, after).Take(PartSize + 1).ToListAsync(cancellationToken);
        string? next = rows.Count > PartSize ? FindingCursor.After(rows[PartSize - 1], queue.Order).ToString() : null;
        return new QueuePart([.. rows.Take(PartSize)], next);
    }

    /// <summary>The first finding of a queue; null when it is empty.</summary>
    public async Task<long?> FirstAsync(Viewer viewer, FindingQueue queue, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        return await FirstAsync(queue.Filter.Choose(archive, viewer).Page(queue.Order, null), cancellationToken);
    }

    /// <summary>What stands around a finding.</summary>
    public async Task<QueuePlace> PlaceAsync(Viewer viewer, FindingQueue queue, FindingOfReport row, CancellationToken cancellationToken)
    {
        var place = FindingCursor.After(row, queue.Order);
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        IQueryable<FindingOfReport> others = queue.Filter.Choose(archive, viewer).Where(one => one.Finding.Id != row.Finding.Id);
        return new QueuePlace(
            await others.Before(place).Select(one => (long?)one.Finding.Id).LastOrDefaultAsync(cancellationToken),
            await FirstAsync(others.Page(queue.Order, place), cancellationToken),
            await others.Select(one => one.Finding.Id).OrderBy(one => one).Take(QueuePlace.MostCounted).CountAsync(cancellationToken));
    }

    /// <summary>What is to be looked at after a finding: the next one; behind the last, the first that was passed over; null when the queue is empty.</summary>
    public async Task<long?> AfterAsync(Viewer viewer, FindingQueue queue, long id, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        FindingOfReport? row = await archive.Findings.AsNoTracking().Where(finding => finding.Id == id)
            .Join(viewer.Visible(archive.Reports), finding => finding.ReportId, report => report.Id, (finding, report) => new FindingOfReport { Finding = finding, Report = report })
            .SingleOrDefaultAsync(cancellationToken);
        IQueryable<FindingOfReport> others = queue.Filter.Choose(archive, viewer).Where(one => one.Finding.Id != id);
        long? next = row is null ? null : await FirstAsync(others.Page(queue.Order, FindingCursor.After(row, queue.Order)), cancellationToken);
        return next ?? await FirstAsync(others.Page(queue.Order, null), cancellationToken);
    }

    private static Task<long?> FirstAsync(IQueryable<FindingOfReport> findings, CancellationToken cancellationToken) =>
        findings.Select(one => (long?)one.Finding.Id).FirstOrDefaultAsync(cancellationToken);
}
