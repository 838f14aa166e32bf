using DtiExtract.Archive.Access;
using DtiExtract.Archive.Auditing;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Quartz;

namespace DtiExtract.Service.Ingestion.Working;

/// <summary>Has reports mined again, behind the request that asks for it.</summary>
/// <param name="archives">Opens the archive.</param>
/// <param name="trail">The audit trail.</param>
/// <param name="schedulers">The schedule of jobs.</param>
/// <param name="clock">The time.</param>
internal sealed class RemineDesk(IDbContextFactory<ArchiveContext> archives, AuditTrail trail, ISchedulerFactory schedulers, TimeProvider clock)
{
    /// <summary>Begins it, and gives how far it is.</summary>
    public async Task<RemineProgress> BeginAsync(Actor actor, RemineFilter filter, CancellationToken cancellationToken)
    {
        DateTimeOffset since = clock.GetUtcNow();
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        RemineProgress progress = await RemineProgress.FindAsync(archive, filter, since, cancellationToken);
        await using (IDbContextTransaction transaction = await archive.Database.BeginTransactionAsync(cancellationToken))
        {
            await trail.AddAsync(archive, actor, "reports.remine", "reports", filter, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        await RemineJob.BeginAsync(await schedulers.GetScheduler(cancellationToken), filter, since, cancellationToken);
        return progress;
    }
}
