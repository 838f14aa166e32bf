using System.Collections.Concurrent;
using DtiExtract.Mining;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Reconciliation.Across.Digesting;

namespace DtiExtract.Service.Children;

/// <summary>The child's end: mines file after file until nobody asks any more. When the parent is gone it ends at once, whatever it is doing.</summary>
/// <param name="miner">Mines a report.</param>
/// <param name="limits">The limits of the miner.</param>
public sealed class ChildProgram(ReportMiner miner, ReadingLimits limits) : IDisposable
{
    private readonly ReportDigester _digester = new(miner.Rules);
    private readonly BlockingCollection<ChildRequest> _requests = [];

    /// <summary>Answers the requests from <paramref name="input"/>.</summary>
    /// <returns>A task that ends as soon as the input does.</returns>
    public Task RunAsync(Stream input, Stream output)
    {
        var answering = new Thread(() => AnswerAll(output)) { IsBackground = true };
        answering.Start();
        return Task.Factory.StartNew(() => Receive(input), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <inheritdoc/>
    public void Dispose() => _requests.Dispose();

    private void Receive(Stream input)
    {
        int most = ChildRequest.MostBytes(limits.MaxFileBytes);
        while (ChildRequest.Read(input, most) is { } request)
        {
            _requests.Add(request);
        }
    }

    private void AnswerAll(Stream output)
    {
        try
        {
            foreach (ChildRequest request in _requests.GetConsumingEnumerable())
            {
                MinedReport report = Mine(request);
                ChildAnswer.Write(output, report, report.Text is null ? null : _digester.Digest(report));
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // Nobody listens any more; the input ends as well.
        }
    }

    /// <summary>A fault of the program costs this file, not the child; without memory the child can't be trusted any more and ends.</summary>
    private MinedReport Mine(ChildRequest request)
    {
        try
        {
            return miner.Mine(ReportSource.FromBytes(request.Name, request.Content), CancellationToken.None);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return new MinedReport { File = request.Name, Miner = miner.Version, Problems = [new Problem(ProblemCode.InternalError)] };
        }
    }
}
