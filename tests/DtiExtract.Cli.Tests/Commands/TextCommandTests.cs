namespace DtiExtract.Cli.Tests.Commands;

public sealed class TextCommandTests
{
    [Fact]
    public async Task Prints_the_text_with_nothing_added()
    {
        using var run = new TestRun();

        Assert.Equal(ExitCode.Success, await run.RunAsync("text", run.Folder.Write("a.txt", "Báo cáo\r\n\r\nđạt 98,7%")));
        Assert.Equal("Báo cáo\r\n\r\nđạt 98,7%", run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Says_why_a_report_cannot_be_read()
    {
        using var run = new TestRun();
        string file = run.Folder.Write("a.txt", string.Empty);

        Assert.Equal(ExitCode.Incomplete, await run.RunAsync("text", file));
        Assert.StartsWith($"{file}: Tệp trống", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_there_is_no_such_file()
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.NothingDone, await run.RunAsync("text", run.Folder.At("x")));
        Assert.Contains("Không tìm thấy", run.Error, StringComparison.Ordinal);
    }
}
