using DtiExtract.Archive.Reports;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DtiExtract.Service.Ingestion.Receiving;

/// <summary>Ends batches whose node died while they came in, so that nobody waits for the rest of them.</summary>
internal sealed class BrokenOffBatches(IDbContextFactory<ArchiveContext> archives, Receiver receiver, IOptions<ReceivingOptions> options, ServiceStart start, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(5);

    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        // An embedded archive has one node that receives: what came in before it was started comes in no more.
        bool isOnlyOne = !start.Archive.IsPostgreSql && start.Role != ServiceRole.Worker;
        await EndAsync(isOnlyOne ? clock.GetUtcNow() : clock.GetUtcNow() - options.Value.AbandonedAfter, includeImports: false, cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await EndAsync(clock.GetUtcNow() - options.Value.AbandonedAfter, includeImports: true, stoppingToken);
        }
    }

    private async Task EndAsync(DateTimeOffset quietSince, bool includeImports, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        List<Batch> batches = await archive.Batches.AsNoTracking()
            .Where(batch => batch.ReceivedAt == null && batch.CreatedAt < quietSince && (includeImports || batch.Source == BatchSource.Upload))
            .Where(batch => !archive.Uploads.Any(upload => upload.BatchId == batch.Id && upload.ReceivedAt >= quietSince))
            .ToListAsync(cancellationToken);
        foreach (Batch batch in batches)
        {
            archive.Uploads.Add(LostRest(batch));
            await archive.SaveChangesAsync(cancellationToken);
            await receiver.CloseAsync(batch.Id, batch.Name, cancellationToken);
        }
    }

    /// <summary>What had not come in has no name; the row says that there was more.</summary>
    private Upload LostRest(Batch batch) => new()
    {
        BatchId = batch.Id,
        Name = FileLabel.Unnamed,
        State = UploadState.Failed,
        Problems = KeptProblems.Write(new Problem(ProblemCode.ConnectionLost)),
        ReceivedAt = clock.GetUtcNow(),
        DueAt = clock.GetUtcNow(),
        FinishedAt = clock.GetUtcNow(),
    };
}
