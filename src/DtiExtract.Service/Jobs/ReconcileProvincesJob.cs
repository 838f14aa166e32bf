using DtiExtract.Archive.Findings;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Ingestion.Working;
using Microsoft.EntityFrameworkCore;
using Quartz;

namespace DtiExtract.Service.Jobs;

/// <summary>Holds the reports of touched provinces against each other, once no more are to come, or once they have waited long enough.</summary>
/// <param name="archives">Opens the archive.</param>
/// <param name="reconcilers">Holds the reports of a province against each other.</param>
/// <param name="options">How long a province may wait.</param>
/// <param name="clock">The time.</param>
[DisallowConcurrentExecution]
internal sealed class ReconcileProvincesJob(IDbContextFactory<ArchiveContext> archives, IEnumerable<IProvinceReconciler> reconcilers, MiningOptions options, TimeProvider clock) : IJob
{
    /// <summary>What is touched at this moment may be touched again by a transaction that has not ended.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(2);

    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        foreach (TouchedProvince touched in await DueAsync(cancellationToken))
        {
            foreach (IProvinceReconciler reconciler in reconcilers)
            {
                await reconciler.ReconcileAsync(touched.Province, cancellationToken);
            }

            await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
            await ProvinceMarks.SettleAsync(archive, touched, cancellationToken);
        }
    }

    private async Task<List<TouchedProvince>> DueAsync(CancellationToken cancellationToken)
    {
        DateTimeOffset now = clock.GetUtcNow();
        DateTimeOffset settled = now - Settling;
        DateTimeOffset patience = now - TimeSpan.FromSeconds(options.ReconcileAfterSeconds);
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        bool moreToCome = await archive.Uploads.AnyAsync(upload => upload.State == UploadState.Mining || (upload.State == UploadState.Waiting && upload.DueAt <= now), cancellationToken);
        return await archive.TouchedProvinces.AsNoTracking().Where(touched => touched.TouchedAt < (moreToCome ? patience : settled)).OrderBy(touched => touched.TouchedAt).ToListAsync(cancellationToken);
    }
}
