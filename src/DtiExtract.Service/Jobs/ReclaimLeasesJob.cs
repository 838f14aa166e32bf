using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Uploads;
using DtiExtract.Service.Ingestion.Working;
using Microsoft.EntityFrameworkCore;
using Quartz;

namespace DtiExtract.Service.Jobs;

/// <summary>Takes back the uploads of workers that died, and finishes batches whose last upload came to an end while nobody looked.</summary>
/// <param name="archives">Opens the archive.</param>
/// <param name="queue">The uploads.</param>
/// <param name="ends">Finishes batches.</param>
/// <param name="signal">Says that uploads wait.</param>
/// <param name="options">How often an upload is tried.</param>
[DisallowConcurrentExecution]
internal sealed class ReclaimLeasesJob(IDbContextFactory<ArchiveContext> archives, UploadLeases queue, BatchEnds ends, IUploadSignal signal, MiningOptions options) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (await queue.ReclaimAsync(options.MostAttempts, cancellationToken) > 0)
        {
            signal.Wake();
        }

        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        await ends.FinishAsync(archive, cancellationToken);
    }
}
