namespace DtiExtract.Cli.Tests.Commands;

public sealed class TrainCommandTests
{
    private const string UnknownIndicator =
        """{ "report": "a.txt", "figures": [ { "id": "f1", "start": 10, "end": 29, "type": "ratio", "numerator": 1240, "denominator": 1250, "percent": 99.2, "indicator": "unknown-rate" } ] }""";

    [Fact]
    public async Task Refuses_a_folder_without_annotations()
    {
        using var run = new TestRun();
        run.Folder.Write("a.txt");

        Assert.Equal(ExitCode.NothingDone, await run.RunAsync("train", "--corpus", run.Folder.Root, "--out", run.Folder.At("out")));
        Assert.StartsWith("Không báo cáo nào có chú giải", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(run.Folder.At("out")));
    }

    [Fact]
    public async Task Refuses_when_a_report_cannot_be_read()
    {
        using var run = new TestRun();
        run.Folder.Write("a.txt", string.Empty);
        run.Folder.Write("a.json", UnknownIndicator);

        Assert.Equal(ExitCode.NothingDone, await run.RunAsync("train", "--corpus", run.Folder.Root));
        Assert.EndsWith($"Chưa huấn luyện: phải đọc được mọi báo cáo có chú giải.{Environment.NewLine}", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[{}]")]
    public async Task Refuses_corrections_that_are_not_in_the_right_form(string corrections)
    {
        using var run = new TestRun();
        run.Folder.Write("kho/a.txt", string.Empty);
        run.Folder.Write("kho/a.json", UnknownIndicator);

        Assert.Equal(ExitCode.NothingDone, await run.RunAsync("train", "--corpus", run.Folder.At("kho"), "--corrections", run.Folder.Write("c.json", corrections)));
        Assert.Contains("c.json: chú giải sai mẫu", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--seed", "0")]
    [InlineData("--seed", "x")]
    public async Task Refuses_options_that_are_not_valid(string option, string value)
    {
        using var run = new TestRun();

        Assert.Equal(ExitCode.NothingDone, await run.RunAsync("train", option, value));
    }
}
