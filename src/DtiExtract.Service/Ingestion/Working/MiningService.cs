using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading.Channels;
using DtiExtract.Archive.Uploads;
using DtiExtract.Service.Children;

namespace DtiExtract.Service.Ingestion.Working;

/// <summary>
/// Mines what waits, as long as the node runs: uploads are claimed ahead, so that no child waits for the database, and finished together as they come. An upload that
/// the node loses from sight is given up by it, and comes back to the queue when its lease ends.
/// </summary>
/// <param name="start">With what the node was started.</param>
/// <param name="queue">What waits.</param>
/// <param name="finisher">Brings uploads to their end.</param>
/// <param name="signal">Says that uploads wait.</param>
/// <param name="miner">Mines an upload.</param>
/// <param name="pool">The children.</param>
/// <param name="options">How this node mines.</param>
/// <param name="logger">The log.</param>
internal sealed partial class MiningService(
    ServiceStart start, UploadLeases queue, UploadFinisher finisher, IUploadSignal signal, UploadMiner miner, ChildPool pool, MiningOptions options, ILogger<MiningService> logger)
    : BackgroundService
{
    private const int ClaimedPerChild = 16;
    private const int MinedPerChild = 2;
    private const int MostFinishedTogether = 32;
    private const int LeaseParts = 3;

    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(1);

    /// <summary>Unlike that of any other worker: an upload that an earlier one of this node had is not this one's.</summary>
    private readonly string _worker = $"{start.Node}/{Guid.NewGuid():N}";

    private readonly ConcurrentDictionary<long, byte> _inHand = new();

    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!start.Archive.IsPostgreSql)
        {
            await queue.ReclaimAllAsync(options.MostAttempts, cancellationToken);
        }

        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        int ahead = ClaimedPerChild * pool.Size;
        var claimed = Channel.CreateBounded<ClaimedUpload>(ahead);
        var mined = Channel.CreateBounded<UploadOutcome>(ahead);
        Task finishing = FinishAllAsync(mined.Reader);
        IEnumerable<Task> mining = Enumerable.Range(0, MinedPerChild * pool.Size).Select(_ => MineAllAsync(claimed.Reader, mined.Writer, stoppingToken));
        await Task.WhenAll([ClaimAllAsync(claimed.Writer, ahead, stoppingToken), ExtendAllAsync(stoppingToken), .. mining]);
        mined.Writer.Complete();
        await finishing;
        await GiveBackAsync();
    }

    private async Task ClaimAllAsync(ChannelWriter<ClaimedUpload> claimed, int ahead, CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                ImmutableArray<ClaimedUpload> uploads = await queue.ClaimAsync(_worker, ahead, options.Lease, stoppingToken);
                foreach (ClaimedUpload upload in uploads)
                {
                    _inHand[upload.Upload.Id] = 0;
                }

                foreach (ClaimedUpload upload in uploads)
                {
                    await claimed.WriteAsync(upload, stoppingToken);
                }

                if (uploads.IsEmpty)
                {
                    await signal.WaitAsync(PollInterval, stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                LogClaimFailed(e);
                await Task.Delay(PollInterval, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task MineAllAsync(ChannelReader<ClaimedUpload> claimed, ChannelWriter<UploadOutcome> mined, CancellationToken stoppingToken)
    {
        try
        {
            await foreach (ClaimedUpload upload in claimed.ReadAllAsync(stoppingToken))
            {
                await mined.WriteAsync(await miner.MineAsync(upload, stoppingToken), stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What was not mined is given back.
        }
    }

    private async Task FinishAllAsync(ChannelReader<UploadOutcome> mined)
    {
        while (await mined.WaitToReadAsync())
        {
            var together = new List<UploadOutcome>();
            while (together.Count < MostFinishedTogether && mined.TryRead(out UploadOutcome? outcome))
            {
                together.Add(outcome);
            }

            await FinishAsync(together);
        }
    }

    /// <summary>What can't be finished together is finished one by one: the trouble of one upload is not that of the others.</summary>
    private async Task FinishAsync(List<UploadOutcome> together)
    {
        if (!await TryFinishAsync(together))
        {
            foreach (UploadOutcome outcome in together)
            {
                _ = await TryFinishAsync([outcome]) || await TryFinishAsync([outcome]);
            }
        }

        foreach (UploadOutcome outcome in together)
        {
            _inHand.TryRemove(outcome.Claim.Upload.Id, out _);
        }
    }

    private async Task<bool> TryFinishAsync(List<UploadOutcome> outcomes)
    {
        try
        {
            await finisher.FinishAsync(_worker, outcomes, CancellationToken.None);
            return true;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            LogFinishFailed(e, outcomes.Count, outcomes[0].Claim.Upload.Id);
            return false;
        }
    }

    private async Task ExtendAllAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Lease / LeaseParts);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await ExtendAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What is left is given back.
        }
    }

    private async Task ExtendAsync(CancellationToken stoppingToken)
    {
        try
        {
            long[] inHand = [.. _inHand.Keys];
            if (inHand.Length > 0)
            {
                await queue.ExtendAsync(_worker, inHand, options.Lease, stoppingToken);
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogExtendFailed(e);
        }
    }

    private async Task GiveBackAsync()
    {
        try
        {
            await queue.GiveBackAsync(_worker, CancellationToken.None);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogGiveBackFailed(e);
        }
    }

    [LoggerMessage(10, LogLevel.Error, "Uploads could not be claimed.")]
    private partial void LogClaimFailed(Exception exception);

    [LoggerMessage(11, LogLevel.Warning, "{Count} uploads, the first of them {Upload}, could not be finished together.")]
    private partial void LogFinishFailed(Exception exception, int count, long upload);

    [LoggerMessage(12, LogLevel.Error, "The leases of uploads could not be extended.")]
    private partial void LogExtendFailed(Exception exception);

    [LoggerMessage(13, LogLevel.Warning, "Uploads could not be given back; they come back when their leases end.")]
    private partial void LogGiveBackFailed(Exception exception);
}
