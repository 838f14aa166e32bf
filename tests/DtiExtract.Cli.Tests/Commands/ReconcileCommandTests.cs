using System.Text.Json;

namespace DtiExtract.Cli.Tests.Commands;

public sealed class ReconcileCommandTests
{
    private const string Midyear = "Toàn xã đã kích hoạt 1.986/2.655 tài khoản định danh điện tử, đạt 74,8%.";
    private const string Yearend = "Toàn xã đã kích hoạt 1.698/2.670 tài khoản định danh điện tử, đạt 63,6%.";

    [Fact]
    public async Task Writes_each_report_with_its_findings_in_the_order_of_the_input()
    {
        using var run = new TestRun { MinesReally = true };
        Write(run, "b.txt", "6 tháng đầu năm 2023", Midyear);
        Write(run, "a.txt", "năm 2023", Yearend);

        Assert.Equal(ExitCode.Success, await run.RunAsync("reconcile", run.Folder.Root, "--format", "jsonl", "--jobs", "2"));
        Assert.Equal(["a.txt", "b.txt"], run.Lines.Select(FileName));
        JsonElement finding = Findings(run.Lines[0]).Single(one => one.GetProperty("type").GetString() == "series-jump");
        Assert.Equal("series-falls", finding.GetProperty("rule").GetString());
        Assert.EndsWith("b.txt", finding.GetProperty("elsewhere")[0].GetProperty("file").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Findings(run.Lines[1]), one => one.GetProperty("type").GetString() == "series-jump");
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Ranks_findings_across_reports_among_the_others()
    {
        using var run = new TestRun { MinesReally = true };
        Write(run, "a.txt", "6 tháng đầu năm 2023", Midyear);
        Write(run, "b.txt", "năm 2023", $"{Yearend}\n\nVăn bản đi được ký số là 80/100 văn bản, đạt 70%.");

        await run.RunAsync("reconcile", run.Folder.Root, "--format", "jsonl");

        JsonElement[] findings = Findings(run.Lines[1]);
        Assert.Equal(["percent-mismatch", "series-jump"], findings.Select(one => one.GetProperty("type").GetString()).Order());
        Assert.Equal(Enumerable.Range(1, findings.Length).Select(i => $"x{i}"), findings.Select(one => one.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Shows_what_was_found_by_unit_with_a_sentence_for_each()
    {
        using var run = new TestRun { MinesReally = true };
        Write(run, "a.txt", "6 tháng đầu năm 2023", Midyear);
        Write(run, "b.txt", "năm 2023", Yearend);

        Assert.Equal(ExitCode.Success, await run.RunAsync("reconcile", run.Folder.Root));
        Assert.Contains("xã Suối Mây, huyện Đồi Thông, tỉnh Thanh Hóa · năm 2023", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("· 6 tháng đầu năm 2023", run.Output, StringComparison.Ordinal);
        Assert.Contains("b.txt · 1 lỗi, 0 cảnh báo, 0 lưu ý", run.Output, StringComparison.Ordinal);
        Assert.Contains("Lỗi", run.Output, StringComparison.Ordinal);
        Assert.Contains("không thể giảm", run.Output, StringComparison.Ordinal);
        Assert.Contains("Đã đối chiếu 2 báo cáo của 1 đơn vị; 1 báo cáo không có phát hiện nào.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_which_communes_can_not_be_added_up()
    {
        using var run = new TestRun { MinesReally = true };
        Write(run, "a.txt", "năm 2023", Yearend);
        run.Folder.Write("h.txt", Report("huyện Đồi Thông, tỉnh Thanh Hóa", "năm 2023", "Toàn huyện đã kích hoạt 9.698/12.670 tài khoản định danh điện tử, đạt 76,5%.", "HUYỆN ĐỒI THÔNG"));

        await run.RunAsync("reconcile", run.Folder.Root, "--lang", "en");

        Assert.Contains("huyện Đồi Thông · năm 2023: 1 communes reported; the list of communes is not known, so nothing is added up.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_what_could_not_be_read_and_reconciles_the_rest()
    {
        using var run = new TestRun { MinesReally = true };
        Write(run, "a.txt", "6 tháng đầu năm 2023", Midyear);
        Write(run, "b.txt", "năm 2023", Yearend);
        string empty = run.Folder.Write("c.docx", string.Empty);

        Assert.Equal(ExitCode.Incomplete, await run.RunAsync("reconcile", run.Folder.Root, "--format", "jsonl"));
        Assert.Equal(3, run.Lines.Length);
        Assert.Equal($"{empty}: Tệp trống, không có chữ nào; hãy kiểm tra lại tệp gốc.", run.Error.TrimEnd());
        Assert.Contains(Findings(run.Lines[1]), one => one.GetProperty("type").GetString() == "series-jump");
    }

    [Fact]
    public async Task Writes_to_a_file_in_the_form_that_its_name_shows()
    {
        using var run = new TestRun { MinesReally = true };
        string report = Write(run, "a.txt", "năm 2023", Yearend);
        string result = run.Folder.At("kết quả.jsonl");

        Assert.Equal(ExitCode.Success, await run.RunAsync("reconcile", report, "--out", result));
        Assert.StartsWith("{\"file\":", await File.ReadAllTextAsync(result, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("reconcile", "Thiếu PATH: hãy nêu tệp hoặc thư mục.")]
    [InlineData("reconcile x --format csv", "Giá trị “csv” của --format không hợp lệ; chọn một trong: docx, jsonl, table, xlsx.")]
    [InlineData("reconcile x --format docx", "Mỗi đơn vị một phiếu, nên --out phải là thư mục, ví dụ: --format docx --out phieu-ra-soat.")]
    [InlineData("reconcile x --out phieu.docx", "Mỗi đơn vị một phiếu, nên --out phải là thư mục, ví dụ: --format docx --out phieu-ra-soat.")]
    [InlineData("reconcile x --all", "Không hiểu “--all”.")]
    public async Task Refuses_what_it_does_not_understand(string arguments, string sentence)
    {
        using var run = new TestRun();

        Assert.Equal(ExitCode.NothingDone, await run.RunAsync(arguments.Split(' ')));
        Assert.Equal(sentence, run.Error.Split(Environment.NewLine)[0]);
    }

    [Fact]
    public async Task Refuses_when_no_path_leads_to_a_report()
    {
        using var run = new TestRun();
        string missing = run.Folder.At("x");

        Assert.Equal(ExitCode.NothingDone, await run.RunAsync("reconcile", missing));
        Assert.StartsWith($"{missing}: Không tìm thấy", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaves_the_old_file_alone_when_stopped()
    {
        using var stop = new CancellationTokenSource();
        using var run = new TestRun { Mine = (source, _) => Stopping(stop, source) };
        string result = run.Folder.Write("kết quả.jsonl", "cũ");

        Assert.Equal(ExitCode.Interrupted, await run.RunAsync(stop.Token, "reconcile", run.Folder.Write("a.txt"), "--out", result));
        Assert.Equal("cũ", await File.ReadAllTextAsync(result, TestContext.Current.CancellationToken));
    }

    private static Mining.MinedReport Stopping(CancellationTokenSource stop, Mining.Reading.ReportSource source)
    {
        stop.Cancel();
        stop.Token.ThrowIfCancellationRequested();
        return FakeMiner.Mine(source, CancellationToken.None);
    }

    private static string Write(TestRun run, string file, string period, string line) =>
        run.Folder.Write(file, Report("xã Suối Mây, huyện Đồi Thông, tỉnh Thanh Hóa", period, line, "XÃ SUỐI MÂY"));

    private static string Report(string unit, string period, string line, string head) => $"""
        ỦY BAN NHÂN DÂN
        {head}

        BÁO CÁO
        Kết quả chuyển đổi số {period} của {unit}

        I. KẾT QUẢ THỰC HIỆN

        {line}

        """;

    private static string? FileName(string line) => Path.GetFileName(JsonDocument.Parse(line).RootElement.GetProperty("file").GetString());

    private static JsonElement[] Findings(string line) => [.. JsonDocument.Parse(line).RootElement.GetProperty("findings").EnumerateArray()];
}
