using DtiExtract.Archive.Schema;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Uploads;

/// <summary>Says of batches that they are finished.</summary>
public sealed class BatchEnds(TimeProvider clock)
{
    /// <summary>Finishes those batches that were received and whose uploads have all come to an end. Another worker that ends the last upload but one at the same moment is waited for.</summary>
    /// <param name="archive">The database, in a transaction that has changed uploads of the batches.</param>
    /// <param name="batches">The batches.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task FinishAsync(ArchiveContext archive, IEnumerable<long> batches, CancellationToken cancellationToken)
    {
        DateTimeOffset now = clock.GetUtcNow();
        foreach (long id in batches.Distinct().Order())
        {
            await WaitForOthersAsync(archive, id, cancellationToken);
            await Finished(archive).Where(batch => batch.Id == id).ExecuteUpdateAsync(set => set.SetProperty(batch => batch.FinishedAt, now), cancellationToken);
        }
    }

    /// <summary>Finishes whatever batch is to be finished.</summary>
    public async Task FinishAsync(ArchiveContext archive, CancellationToken cancellationToken)
    {
        DateTimeOffset now = clock.GetUtcNow();
        await Finished(archive).ExecuteUpdateAsync(set => set.SetProperty(batch => batch.FinishedAt, now), cancellationToken);
    }

    private static IQueryable<Batch> Finished(ArchiveContext archive) => archive.Batches.Where(batch => batch.FinishedAt == null && batch.ReceivedAt != null
        && !archive.Uploads.Any(upload => upload.BatchId == batch.Id && (upload.State == UploadState.Received || upload.State == UploadState.Waiting || upload.State == UploadState.Mining)));

    private static async Task WaitForOthersAsync(ArchiveContext archive, long batch, CancellationToken cancellationToken)
    {
        if (archive.Database.IsNpgsql())
        {
            await archive.Database.ExecuteSqlAsync($"SELECT id FROM batches WHERE id = {batch} FOR UPDATE", cancellationToken);
        }
    }
}
