namespace DtiExtract.Cli.Tests.Commands;

/// <summary><c>dti audit</c>, <c>dti backup</c> and <c>dti restore</c> from the command line.</summary>
public sealed class ArchiveCommandTests
{
    [Theory]
    [InlineData("audit", "verify")]
    [InlineData("audit", "head")]
    [InlineData("backup", "out")]
    public async Task Say_that_there_is_no_archive_and_make_none(params string[] command)
    {
        using var run = new TestRun();
        string data = run.Folder.At("none");

        Assert.Equal(ExitCode.NothingDone, await run.RunAsync([.. command, "--data", data, "--lang", "en"]));
        Assert.Contains("There is no archive in", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(data));
    }

    [Theory]
    [InlineData("restore")]
    [InlineData("backup")]
    [InlineData("audit")]
    public async Task Ask_for_what_is_missing(string command)
    {
        using var run = new TestRun();

        Assert.Equal(ExitCode.NothingDone, await run.RunAsync(command));
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task Refuse_what_is_no_backup_and_no_anchor()
    {
        using var run = new TestRun();
        string text = run.Folder.Write("thu.txt");

        Assert.Equal(ExitCode.NothingDone, await run.RunAsync("restore", run.Folder.Root, "--verify"));
        Assert.Contains("manifest.json", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.NothingDone, await run.RunAsync("audit", "verify", "--anchor", text));
        Assert.Contains(text, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_is_backed_up_verified_put_back_and_its_trail_is_whole()
    {
        using var run = new TestRun();
        string data = run.Folder.At("data");
        using var stopped = new CancellationTokenSource();
        Task<int> serving = run.RunAsync(stopped.Token, "serve", "--data", data, "--urls", "http://127.0.0.1:0");
        while (!run.Output.Contains("/setup?code=", StringComparison.Ordinal) && !serving.IsCompleted)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken);
        }

        string backup = run.Folder.At("backup");
        Assert.Equal(ExitCode.Success, await run.RunAsync("backup", backup, "--data", data)); // while the service runs
        await stopped.CancelAsync();
        Assert.Equal(ExitCode.Success, await serving);
        Assert.Equal(ExitCode.Success, await run.RunAsync("restore", backup, "--verify"));
        Assert.Equal(ExitCode.Success, await run.RunAsync("restore", backup, "--data", run.Folder.At("again")));
        Assert.Equal(ExitCode.NothingDone, await run.RunAsync("restore", backup, "--data", run.Folder.At("again")));
        Assert.Equal(ExitCode.Success, await run.RunAsync("audit", "verify", "--data", run.Folder.At("again")));
        Assert.Equal(ExitCode.Success, await run.RunAsync("audit", "head", "--data", run.Folder.At("again")));
        Assert.Contains("{\"number\":0,\"hash\":null}", run.Output, StringComparison.Ordinal);
    }
}
