using DtiExtract.Cli.Inputs;
using DtiExtract.Cli.Running;
using DtiExtract.Mining;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Cli.Tests.Running;

public sealed class MiningRunTests
{
    private static readonly InputFile[] Files = [.. Enumerable.Range(0, 40).Select(i => new InputFile($"{i:00}.txt"))];

    [Fact]
    public async Task Gives_results_in_the_order_of_the_input_however_long_each_takes()
    {
        using var laterOneIsDone = new ManualResetEventSlim();
        MinedReport Mine(ReportSource source, CancellationToken cancellationToken)
        {
            if (source.Name == Files[0].Path)
            {
                laterOneIsDone.Wait(cancellationToken);
            }

            laterOneIsDone.Set();
            return Some.Report(source.Name);
        }

        List<string> order = [];
        await foreach (MiningOutcome outcome in Run(Mine, jobs: 4).MineAsync(Files, TestContext.Current.CancellationToken))
        {
            order.Add(outcome.Report.File);
        }

        Assert.Equal(Files.Select(file => file.Path), order);
    }

    [Fact]
    public async Task Mines_no_further_ahead_than_a_small_window()
    {
        int begun = 0;
        MinedReport Mine(ReportSource source, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref begun);
            return Some.Report(source.Name);
        }

        int taken = 0;
        await foreach (MiningOutcome outcome in Run(Mine, jobs: 2).MineAsync(Files, TestContext.Current.CancellationToken))
        {
            Assert.True(outcome.IsRead);
            Assert.InRange(Volatile.Read(ref begun) - taken, 0, 4);
            taken++;
        }

        Assert.Equal(Files.Length, taken);
    }

    [Fact]
    public async Task Goes_on_after_a_file_that_fails()
    {
        MinedReport Mine(ReportSource source, CancellationToken cancellationToken) =>
            source.Name == Files[1].Path ? throw new InvalidOperationException() : Some.Report(source.Name);

        List<MiningOutcome> outcomes = [];
        await foreach (MiningOutcome outcome in Run(Mine, jobs: 2).MineAsync(Files[..3], TestContext.Current.CancellationToken))
        {
            outcomes.Add(outcome);
        }

        Assert.Equal([true, false, true], outcomes.Select(outcome => outcome.IsRead));
        Assert.Equal(ProblemCode.InternalError, Assert.Single(outcomes[1].Report.Problems).Code);
        Assert.IsType<InvalidOperationException>(outcomes[1].Fault);
    }

    [Fact]
    public async Task Takes_a_cancellation_inside_one_file_for_a_fault_of_that_file()
    {
        static MinedReport Mine(ReportSource source, CancellationToken cancellationToken) => throw new OperationCanceledException();

        await foreach (MiningOutcome outcome in Run(Mine, jobs: 1).MineAsync(Files[..1], TestContext.Current.CancellationToken))
        {
            Assert.Equal(ProblemCode.InternalError, Assert.Single(outcome.Report.Problems).Code);
        }
    }

    [Fact]
    public async Task Ends_when_the_run_is_stopped()
    {
        using var stop = new CancellationTokenSource();
        int taken = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (MiningOutcome outcome in Run((source, _) => Some.Report(source.Name), jobs: 2).MineAsync(Files, stop.Token))
            {
                Assert.True(outcome.IsRead);
                if (++taken == 3)
                {
                    await stop.CancelAsync();
                }
            }
        });

        Assert.InRange(taken, 3, 7);
    }

    private static MiningRun Run(MineReport mine, int jobs) => new(new FileMiner(FakeMiner.Version, mine, _ => Stream.Null), jobs);
}
