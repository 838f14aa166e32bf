using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Ingestion.Receiving;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DtiExtract.Service.Api;

/// <summary>Lets people watch a batch.</summary>
internal sealed class BatchProgress(IDbContextFactory<ArchiveContext> archives, BatchView view, IOptions<ReceivingOptions> options, TimeProvider clock)
{
    /// <summary>The event of a batch that moved on.</summary>
    public const string Moved = "progress";

    /// <summary>The last event.</summary>
    public const string Finished = "finished";

    /// <summary>The event of a batch that did not move on; proxies cut connections on which nothing is sent.</summary>
    public const string Heartbeat = "heartbeat";

    private static readonly TimeSpan HeartbeatInterval = TimeSpan.FromSeconds(15);

    /// <summary>The batch whenever it has moved on, until it is finished.</summary>
    public async IAsyncEnumerable<SseItem<BatchAnswer>> WatchAsync(long id, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        BatchAnswer? told = null;
        long toldAt = clock.GetTimestamp();
        using var timer = new PeriodicTimer(options.Value.ProgressInterval, clock);
        do
        {
            if (await LookAsync(id, cancellationToken) is not { } now)
            {
                yield break;
            }

            bool moved = now.Counts != told?.Counts || now.ReceivedAt != told.ReceivedAt || now.FinishedAt != told.FinishedAt;
            if (moved || clock.GetElapsedTime(toldAt) >= HeartbeatInterval)
            {
                (told, toldAt) = (now, clock.GetTimestamp());
                yield return new SseItem<BatchAnswer>(now, now.FinishedAt is not null ? Finished : moved ? Moved : Heartbeat);
            }
        }
        while (told?.FinishedAt is null && await timer.WaitForNextTickAsync(cancellationToken));
    }

    private async Task<BatchAnswer?> LookAsync(long id, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        Batch? batch = await archive.Batches.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancellationToken);
        return batch is null ? null : (await view.OfAsync(archive, [batch], cancellationToken))[0];
    }
}
