using System.Text.Json;

namespace DtiExtract.Cli.Tests.Commands;

public sealed class ExplainCommandTests
{
    [Theory]
    [InlineData("f2")]
    [InlineData("2")]
    public async Task Explains_a_figure_with_the_words_of_its_rule(string figure)
    {
        using var run = new TestRun();

        Assert.Equal(ExitCode.Success, await run.RunAsync("explain", run.Folder.Write("a.txt", SomeReport.Text), "--figure", figure, "--set", "TH1829"));
        Assert.StartsWith("f2 “1.880/2.000 người dân, đạt 94%”", run.Output, StringComparison.Ordinal);
        Assert.Contains("(ehealth-record-rate)", run.Output, StringComparison.Ordinal);
        Assert.Contains("TH1829 3.5 Người dân có hồ sơ sức khỏe", run.Output, StringComparison.Ordinal);
        Assert.Contains("Quy tắc khớp", run.Output, StringComparison.Ordinal);
        Assert.Contains("sức khỏe điện tử”", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explains_for_programs()
    {
        using var run = new TestRun();

        Assert.Equal(ExitCode.Success, await run.RunAsync("explain", run.Folder.Write("a.txt", SomeReport.Text), "--figure", "f3", "--json"));
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("tally", json.RootElement.GetProperty("figure").GetProperty("role").GetString());
        Assert.Equal("tally", json.RootElement.GetProperty("unmapped")[0].GetString());
    }

    [Fact]
    public async Task Names_the_figures_that_there_are()
    {
        using var run = new TestRun();

        Assert.Equal(ExitCode.NothingDone, await run.RunAsync("explain", run.Folder.Write("a.txt", SomeReport.Text), "--figure", "f4"));
        Assert.Contains("Báo cáo không có số liệu f4: các số liệu là f1 đến f3.", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("", ExitCode.Incomplete, "Tệp trống")]
    [InlineData(null, ExitCode.NothingDone, "Không tìm thấy")]
    public async Task Says_why_a_report_cannot_be_read(string? text, int exitCode, string reason)
    {
        using var run = new TestRun();
        string file = text is null ? run.Folder.At("không có.txt") : run.Folder.Write("a.txt", text);

        Assert.Equal(exitCode, await run.RunAsync("explain", file, "--figure", "f1"));
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }
}
