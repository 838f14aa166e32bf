using System.Text.Json;

namespace DtiExtract.Cli.Tests.Commands;

public sealed class EvaluateCommandTests
{
    // The figures of the fake miner: the ratio is right, the range is annotated with another bound.
    private const string Annotation = """
        {
          "report": "a.txt",
          "header": { "unit": "xã Suối Mây", "province": "tỉnh Khác" },
          "figures": [
            { "id": "f1", "start": 10, "end": 29, "quote": "1.240/1.250, đạt 99,20%", "type": "ratio", "numerator": 1240, "denominator": 1250, "percent": 99.2, "role": "result", "indicator": "ehealth-record-rate", "criterion": "1.3" },
            { "id": "f2", "start": 40, "end": 52, "quote": "5-8 thành viên", "type": "count", "range": [5, 8], "approximate": true, "role": "target", "partOf": "f1" }
          ],
          "findings": [ { "id": "x1", "type": "misnumbered", "severity": "warning", "spans": [[0, 7]], "explanation": "Mục 2 hai lần." } ]
        }
        """;

    [Fact]
    public async Task Scores_the_reports_that_have_an_annotation_beside_them()
    {
        using var run = new TestRun();
        string report = run.Folder.Write("a.txt");
        run.Folder.Write("a.json", Annotation);
        run.Folder.Write("không chấm.txt");

        Assert.Equal(ExitCode.Success, await run.RunAsync("evaluate", run.Folder.Root, "--format", "json"));
        using var scores = JsonDocument.Parse(run.Output);
        Assert.Equal([report, "all"], scores.RootElement.EnumerateObject().Select(property => property.Name));
        JsonElement all = scores.RootElement.GetProperty("all");
        Assert.Equal(0.5, all.GetProperty("figures").GetProperty("f1").GetDouble());
        Assert.Equal(0.8, all.GetProperty("values").GetProperty("f1").GetDouble());
        Assert.Equal(1, all.GetProperty("role").GetDouble());
        Assert.Equal(1, all.GetProperty("parts").GetProperty("f1").GetDouble());
        Assert.Equal(1, all.GetProperty("indicator").GetProperty("f1").GetDouble());
        Assert.Equal(1, all.GetProperty("criterion").GetProperty("accuracy").GetDouble());
        Assert.Equal(0.5, all.GetProperty("header").GetProperty("all").GetDouble());
        Assert.StartsWith("1 báo cáo không có chú giải", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_annotations_from_another_folder_and_shows_what_differs()
    {
        using var run = new TestRun();
        run.Folder.Write("chú giải/a.json", Annotation);

        Assert.Equal(ExitCode.Success, await run.RunAsync("evaluate", run.Folder.Write("a.txt"), "--gold", run.Folder.At("chú giải"), "--show"));
        Assert.Contains("sót       40 count [5; 8] “5-8 thành viên”", run.Output, StringComparison.Ordinal);
        Assert.Contains("thừa      40 count [5; 7] “5-7 thành viên”", run.Output, StringComparison.Ordinal);
        Assert.Contains("Tất cả", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.5", ExitCode.Success)]
    [InlineData("0.51", ExitCode.Incomplete)]
    public async Task Fails_below_the_threshold(string threshold, int exitCode)
    {
        using var run = new TestRun();
        run.Folder.Write("a.json", Annotation);

        Assert.Equal(exitCode, await run.RunAsync("evaluate", run.Folder.Write("a.txt"), "--fail-under", threshold));
    }

    [Fact]
    public async Task Counts_a_report_that_cannot_be_read_as_missed()
    {
        using var run = new TestRun();
        run.Folder.Write("a.json", Annotation);

        Assert.Equal(ExitCode.Incomplete, await run.RunAsync("evaluate", run.Folder.Write("a.txt", string.Empty), "--format", "json"));
        using var scores = JsonDocument.Parse(run.Output);
        Assert.Equal(0, scores.RootElement.GetProperty("all").GetProperty("figures").GetProperty("recall").GetDouble());
        Assert.Contains("Tệp trống", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("{ \"report\": \"a.txt\" }")]
    [InlineData("{ \"figures\": [ { \"id\": \"f1\", \"type\": \"rate\" } ] }")]
    public async Task Names_an_annotation_that_is_not_in_the_right_form(string annotation)
    {
        using var run = new TestRun();
        run.Folder.Write("a.json", annotation);

        Assert.Equal(ExitCode.NothingDone, await run.RunAsync("evaluate", run.Folder.Write("a.txt")));
        Assert.StartsWith(run.Folder.At("a.json") + ": chú giải sai mẫu: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_when_no_report_has_an_annotation()
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.NothingDone, await run.RunAsync("evaluate", run.Folder.Write("a.txt"), "--lang", "en"));
        Assert.Contains("No report has an annotation", run.Error, StringComparison.Ordinal);
    }
}
