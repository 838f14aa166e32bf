using System.Text.Json;

namespace DtiExtract.Cli.Tests.Commands;

public sealed class EvaluateMutateTests
{
    [Fact]
    public async Task Makes_errors_in_consistent_reports_and_counts_those_that_are_caught()
    {
        string first = await MutateAsync("--seed", "3");
        using var score = JsonDocument.Parse(first);

        Assert.Equal(20, score.RootElement.GetProperty("made").GetInt32());
        Assert.Equal(1, score.RootElement.GetProperty("reports").GetProperty("used").GetInt32());
        Assert.Equal(score.RootElement.GetProperty("breaking").GetInt32(), score.RootElement.GetProperty("all").GetProperty("caught").GetProperty("of").GetInt32());
        Assert.Equal(first, await MutateAsync("--seed", "3"));
        Assert.NotEqual(first, await MutateAsync("--seed", "4"));
    }

    [Fact]
    public async Task Writes_a_table_for_people()
    {
        using var run = new TestRun { MinesReally = true };

        Assert.Equal(ExitCode.Success, await run.RunAsync("evaluate", run.Folder.Write("a.txt", SomeReport.Text), "--mutate", "20", "--show", "--lang", "en"));
        Assert.Contains("Ratio and percentage", run.Output, StringComparison.Ordinal);
        Assert.Contains("20 typing errors", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_when_there_is_nothing_to_make_errors_in()
    {
        using var run = new TestRun();

        Assert.Equal(ExitCode.NothingDone, await run.RunAsync("evaluate", run.Folder.Write("a.txt", string.Empty), "--mutate", "5", "--lang", "en"));
        Assert.Contains("no consistent report", run.Error, StringComparison.Ordinal);
    }

    private static async Task<string> MutateAsync(params string[] options)
    {
        using var run = new TestRun { MinesReally = true };
        Assert.Equal(ExitCode.Success, await run.RunAsync(["evaluate", run.Folder.Write("a.txt", SomeReport.Text), "--mutate", "20", "--format", "json", .. options]));
        return run.Output;
    }
}
