using DtiExtract.Archive.Schema;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Api;

/// <summary>Puts failed files back into the queue.</summary>
internal static class BatchRetry
{
    /// <summary>Lets the failed files of a batch whose bytes are kept wait for their turn again, as if they had just come.</summary>
    /// <returns>How many there are.</returns>
    public static async Task<int> QueueAsync(ArchiveContext archive, long batch, DateTimeOffset now, CancellationToken cancellationToken)
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
