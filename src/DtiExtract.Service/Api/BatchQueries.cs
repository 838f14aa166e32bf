using System.Globalization;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Accounts;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Api;

/// <summary>Asks for batches. People see those that they gave in; administrators see all.</summary>
/// <param name="archives">Opens the archive.</param>
/// <param name="view">Tells how far batches are.</param>
/// <param name="viewers">Who asks.</param>
/// <param name="http">The request.</param>
internal sealed class BatchQueries(IDbContextFactory<ArchiveContext> archives, BatchView view, CurrentViewer viewers, IHttpContextAccessor http)
{
    /// <summary>Batches, the newest first.</summary>
    /// <param name="cursor">The number of the batch before them; null for the beginning.</param>
    /// <param name="most">The most that are given.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Page<BatchAnswer>> ListAsync(long? cursor, int most, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        List<Batch> found = await (await VisibleAsync(archive, cancellationToken))
            .Where(batch => cursor == null || batch.Id < cursor).OrderByDescending(batch => batch.Id).Take(most + 1).ToListAsync(cancellationToken);
        List<BatchAnswer> items = await view.OfAsync(archive, [.. found.Take(most)], cancellationToken);
        return new Page<BatchAnswer>([.. items], found.Count > most ? items[^1].Id.ToString(CultureInfo.InvariantCulture) : null);
    }

    /// <summary>A batch; null when there is none, or it is another's.</summary>
    public async Task<BatchAnswer?> FindAsync(long id, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        Batch? batch = await (await VisibleAsync(archive, cancellationToken)).FirstOrDefaultAsync(one => one.Id == id, cancellationToken);
        return batch is null ? null : (await view.OfAsync(archive, [batch], cancellationToken))[0];
    }

    /// <summary>Whether there is a batch that the person may see.</summary>
    public async Task<bool> MayBeSeenAsync(long id, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        return await (await VisibleAsync(archive, cancellationToken)).AnyAsync(batch => batch.Id == id, cancellationToken);
    }

    /// <summary>The files of a batch that may be seen, as they came.</summary>
    /// <param name="id">The batch.</param>
    /// <param name="state">In which state; null for all.</param>
    /// <param name="cursor">The number of the file before them; null for the beginning.</param>
    /// <param name="most">The most that are given.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Page<FileAnswer>> FilesAsync(long id, UploadState? state, long? cursor, int most, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        List<Upload> found = await archive.Uploads.AsNoTracking()
            .Where(upload => upload.BatchId == id && (state == null || upload.State == state) && (cursor == null || upload.Id > cursor))
            .OrderBy(upload => upload.Id).Take(most + 1).ToListAsync(cancellationToken);
        FileAnswer[] items = [.. found.Take(most).Select(Answer)];
        return new Page<FileAnswer>([.. items], found.Count > most ? items[^1].Id.ToString(CultureInfo.InvariantCulture) : null);
    }

    private async Task<IQueryable<Batch>> VisibleAsync(ArchiveContext archive, CancellationToken cancellationToken)
    {
        Viewer viewer = await viewers.GetAsync(cancellationToken);
        return http.HttpContext!.User.IsInRole(Roles.Administrator) ? archive.Batches.AsNoTracking() : archive.Batches.AsNoTracking().Where(batch => batch.AccountId == viewer.Actor.AccountId);
    }

    private static FileAnswer Answer(Upload upload) => new(
        upload.Id,
        upload.Name,
        upload.Size,
        BatchView.Word(upload.State.ToString()),
        Reasons.Of(upload.Problems),
        upload.Attempts,
        upload.ReceivedAt,
        upload.StartedAt,
        upload.FinishedAt,
        upload.ReportId);
}
