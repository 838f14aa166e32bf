using DtiExtract.Archive.Access;
using DtiExtract.Archive.Auditing;
using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Uploads;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace DtiExtract.Service.Api;

/// <summary>Puts failed files back into the queue.</summary>
/// <param name="archives">Opens the archive.</param>
/// <param name="trail">The audit trail.</param>
/// <param name="signal">Calls the workers.</param>
/// <param name="clock">The time.</param>
internal sealed class BatchRetry(IDbContextFactory<ArchiveContext> archives, AuditTrail trail, IUploadSignal signal, TimeProvider clock)
{
    /// <summary>Lets the failed files of a batch whose bytes are kept wait for their turn again, as if they had just come.</summary>
    /// <param name="batch">The batch; that the actor may see it has been made sure.</param>
    /// <param name="actor">Who has them tried again.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>How many there are.</returns>
    public async Task<int> RetryAsync(long batch, Actor actor, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        await using IDbContextTransaction transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        int files = await QueueAsync(archive, batch, clock.GetUtcNow(), cancellationToken);
        if (files > 0)
        {
            await trail.AddAsync(archive, actor, "batch.retry", $"batch/{batch}", new { Files = files }, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        signal.Wake();
        return files;
    }

    private static async Task<int> QueueAsync(ArchiveContext archive, long batch, DateTimeOffset now, CancellationToken cancellationToken)
    {
        int files = await archive.Uploads.Where(upload => upload.BatchId == batch && upload.State == UploadState.Failed && upload.Sha256 != null).ExecuteUpdateAsync(
            set => set
                .SetProperty(upload => upload.State, UploadState.Waiting)
                .SetProperty(upload => upload.Attempts, 0)
                .SetProperty(upload => upload.Problems, (string?)null)
                .SetProperty(upload => upload.DueAt, now)
                .SetProperty(upload => upload.StartedAt, (DateTimeOffset?)null)
                .SetProperty(upload => upload.FinishedAt, (DateTimeOffset?)null),
            cancellationToken);
        if (files > 0)
        {
            await archive.Batches.Where(one => one.Id == batch).ExecuteUpdateAsync(set => set.SetProperty(one => one.FinishedAt, (DateTimeOffset?)null), cancellationToken);
        }

        return files;
    }
}
