using System.Runtime.CompilerServices;
using DtiExtract.Cli.Inputs;

namespace DtiExtract.Cli.Running;

/// <summary>Mines many files at once and hands the results over in the order of the input.</summary>
/// <param name="miner">Mines one file.</param>
/// <param name="jobs">How many files are mined at once.</param>
internal sealed class MiningRun(FileMiner miner, int jobs)
{
    // Finished reports wait for a slow one before them; more than this many never do, so that memory stays flat.
    private const int WaitingPerJob = 2;

    private readonly TaskScheduler _scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler;

    /// <summary>Mines <paramref name="files"/>. A result is let go as soon as the next one is asked for.</summary>
    /// <exception cref="OperationCanceledException">The run was stopped; no file is being mined any more.</exception>
    public async IAsyncEnumerable<MiningOutcome> MineAsync(IReadOnlyList<InputFile> files, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var window = new Queue<Task<MiningOutcome>>();
        try
        {
            foreach (InputFile file in files)
            {
                if (window.Count == jobs * WaitingPerJob)
                {
                    yield return await window.Dequeue();
                }

                window.Enqueue(Task.Factory.StartNew(() => miner.Mine(file, cancellationToken), cancellationToken, TaskCreationOptions.None, _scheduler));
            }

            while (window.TryDequeue(out Task<MiningOutcome>? next))
            {
                yield return await next;
            }
        }
        finally
        {
            await Task.WhenAll(window).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }
}
