using System.Text.Json;

namespace DtiExtract.Cli.Tests.Commands;

public sealed class MineCommandTests
{
    [Fact]
    public async Task Mines_every_report_of_a_folder_into_lines_in_its_order()
    {
        using var run = new TestRun();
        for (int i = 0; i < 30; i++)
        {
            run.Folder.Write($"{i:00}.txt");
        }

        Assert.Equal(ExitCode.Success, await run.RunAsync("mine", run.Folder.Root, "--format", "jsonl", "--jobs", "4"));
        Assert.Equal(Enumerable.Range(0, 30).Select(i => $"{i:00}.txt"), run.Lines.Select(FileName));
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Names_what_could_not_be_read_and_mines_the_rest()
    {
        using var run = new TestRun();
        string missing = run.Folder.At("không có.txt");
        string[] files = [run.Folder.Write("tốt.txt"), run.Folder.Write("rỗng.docx", string.Empty), run.Folder.Write("lỗi.pdf", "lỗi"), missing];

        Assert.Equal(ExitCode.Incomplete, await run.RunAsync(["mine", .. files, "--format", "jsonl"]));
        Assert.Equal(["tốt.txt", "rỗng.docx", "lỗi.pdf", "không có.txt"], run.Lines.Select(FileName));
        Assert.Equal(
            [
                $"{files[1]}: Tệp trống, không có chữ nào; hãy kiểm tra lại tệp gốc.",
                $"{files[2]}: Chương trình gặp lỗi khi đọc tệp này; hãy báo cho người quản trị.",
                $"{missing}: Không tìm thấy tệp hoặc thư mục; hãy kiểm tra lại đường dẫn.",
            ],
            run.Error.TrimEnd().Split(Environment.NewLine));
    }

    [Theory]
    [InlineData(typeof(UnauthorizedAccessException), "There is no permission to read the file; check its access rights.")]
    [InlineData(typeof(EndOfStreamException), "The file could not be read from the disk; try again or copy it anew.")]
    [InlineData(typeof(FileNotFoundException), "There is no such file or folder; check the path.")]
    public async Task Says_what_the_system_says_of_a_file(Type exception, string sentence)
    {
        using var run = new TestRun { OpenReport = _ => throw (Exception)Activator.CreateInstance(exception)! };
        string file = run.Folder.Write("a.txt");

        Assert.Equal(ExitCode.Incomplete, await run.RunAsync("mine", file, "--lang", "en"));
        Assert.Equal($"{file}: {sentence}{Environment.NewLine}", run.Error);
    }

    [Fact]
    public async Task Takes_a_pipe_that_nobody_writes_to_for_an_empty_file()
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.Incomplete, await run.RunAsync("mine", "/dev/null", "--format", "csv"));
        Assert.Contains("Tệp trống", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_where_the_program_failed_when_asked()
    {
        using var run = new TestRun();
        run.Variables["DTI_DEBUG"] = "1";

        await run.RunAsync("mine", run.Folder.Write("a.txt", "lỗi"));

        Assert.Contains("InvalidOperationException: made to fail", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Hãy chọn một lệnh: serve, import, mine, reconcile, text, explain, evaluate, train, corpus, rules, units, remine, audit, backup, restore.")]
    [InlineData("mine", "Thiếu PATH: hãy nêu tệp hoặc thư mục.")]
    [InlineData("mine --lang en", "PATH is missing: name a file or folder.")]
    [InlineData("mine x --sai", "Không hiểu “--sai”.")]
    [InlineData("đọc x", "Không hiểu “đọc”.")]
    [InlineData("mine x --jobs 0", "Giá trị “0” của --jobs không hợp lệ.")]
    [InlineData("mine x --jobs nhiều", "Giá trị “nhiều” của --jobs không hợp lệ.")]
    [InlineData("mine x --out", "Tùy chọn --out thiếu giá trị.")]
    [InlineData("mine x --format pdf", "Giá trị “pdf” của --format không hợp lệ; chọn một trong: csv, jsonl, table, xlsx.")]
    [InlineData("mine x --lang fr", "Giá trị “fr” của --lang không hợp lệ; chọn một trong: en, vi.")]
    [InlineData("evaluate x --fail-under 97", "Giá trị “97” của --fail-under không hợp lệ.")]
    [InlineData("mine x --set TH1", "Giá trị “TH1” của --set không hợp lệ; chọn một trong: N405, N766, N922, QN104, TH1829, TH3853, TN2025.")]
    [InlineData("explain x", "Thiếu --figure: hãy nêu mã của số liệu, ví dụ --figure f12.")]
    [InlineData("explain x --figure s12", "Giá trị “s12” của --figure không hợp lệ.")]
    [InlineData("explain --figure f1", "Thiếu FILE: hãy nêu tệp hoặc thư mục.")]
    [InlineData("text", "Thiếu FILE: hãy nêu tệp hoặc thư mục.")]
    [InlineData("text a b", "Không hiểu “b”.")]
    public async Task Refuses_what_it_does_not_understand(string arguments, string sentence)
    {
        using var run = new TestRun();

        Assert.Equal(ExitCode.NothingDone, await run.RunAsync(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal(sentence, run.Error.Split(Environment.NewLine)[0]);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Refuses_when_no_path_leads_to_a_report()
    {
        using var run = new TestRun();
        run.Folder.Write("ghi chú.json");
        string missing = run.Folder.At("x");

        Assert.Equal(ExitCode.NothingDone, await run.RunAsync("mine", missing, run.Folder.Root, "--format", "jsonl"));
        Assert.StartsWith($"{missing}: Không tìm thấy", run.Error, StringComparison.Ordinal);
        Assert.Contains("Không có báo cáo nào để đọc", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Takes_a_path_that_begins_with_a_dash_after_two_dashes()
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.NothingDone, await run.RunAsync("mine", "--", "-x"));
        Assert.StartsWith("-x: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_to_show_a_workbook_on_the_screen()
    {
        using var run = new TestRun { OutputIsTerminal = true };
        Assert.Equal(ExitCode.NothingDone, await run.RunAsync("mine", run.Folder.Write("a.txt"), "--format", "xlsx"));
        Assert.Contains("--out", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_rules_with_mistakes_and_names_their_lines()
    {
        using var run = new TestRun();
        run.Folder.Write("quy tắc/outline.yaml", "- không phải danh sách");

        Assert.Equal(ExitCode.NothingDone, await run.RunAsync("mine", run.Folder.Write("a.txt"), "--rules", run.Folder.At("quy tắc")));
        Assert.Contains("outline.yaml:", run.Error, StringComparison.Ordinal);
        Assert.Contains("figures.yaml:0: the file is missing", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kết quả.csv", "\uFEFFfile,")]
    [InlineData("kết quả.jsonl", "{\"file\":")]
    [InlineData("kết quả.xlsx", "PK")]
    [InlineData("kết quả.md", "\n")]
    public async Task Writes_to_a_file_in_the_form_that_its_name_shows(string name, string start)
    {
        using var run = new TestRun();
        string file = run.Folder.Write("a.txt");
        string result = run.Folder.Write(name, "cũ");

        Assert.Equal(ExitCode.Success, await run.RunAsync("mine", file, "--out", result));
        Assert.StartsWith(start, System.Text.Encoding.UTF8.GetString(await File.ReadAllBytesAsync(result, TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(run.Folder.Root).Length);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("không có/kết quả.csv")]
    [InlineData(".")]
    public async Task Says_that_a_file_cannot_be_written(string name)
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.NothingDone, await run.RunAsync("mine", run.Folder.Write("a.txt"), "--out", run.Folder.At(name), "--format", "csv"));
        Assert.StartsWith("Không ghi được tệp", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaves_an_old_result_as_it_was_when_stopped()
    {
        using var stop = new CancellationTokenSource();
        int mined = 0;
        using var run = new TestRun
        {
            Mine = (source, cancellationToken) =>
            {
                if (++mined == 3)
                {
                    stop.Cancel();
                    cancellationToken.ThrowIfCancellationRequested();
                }

                return FakeMiner.Mine(source, cancellationToken);
            },
        };
        string result = run.Folder.Write("kết quả.jsonl", "cũ");
        for (int i = 0; i < 9; i++)
        {
            run.Folder.Write($"{i}.txt");
        }

        Assert.Equal(ExitCode.Interrupted, await run.RunAsync(stop.Token, "mine", run.Folder.Root, "--out", result, "--jobs", "1"));
        Assert.Matches("Đã dừng theo yêu cầu: xong [0-2]/9 tệp.", run.Error);
        Assert.Equal("cũ", await File.ReadAllTextAsync(result, TestContext.Current.CancellationToken));
        Assert.Equal(10, Directory.GetFiles(run.Folder.Root).Length);
    }

    [Fact]
    public async Task Shows_tables_without_colours_when_nobody_watches()
    {
        using var run = new TestRun();
        await run.RunAsync("mine", run.Folder.Write("a.txt"));

        Assert.Contains("xã Suối Mây, huyện Đồi Thông, tỉnh Thử Nghiệm · 6 tháng đầu năm 2024", run.Output, StringComparison.Ordinal);
        Assert.Contains("1.240/1.250 hồ sơ (99,20 %)", run.Output, StringComparison.Ordinal);
        Assert.Contains("Chỉ tiêu", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("Đã đọc 1 báo cáo, 2 số liệu; 0 tệp không đọc được.\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain('\e', run.Output);
    }

    [Fact]
    public async Task Lists_figures_without_an_indicator_when_asked()
    {
        using var few = new TestRun();
        using var all = new TestRun();
        await few.RunAsync("mine", few.Folder.Write("a.txt"));
        await all.RunAsync("mine", all.Folder.Write("a.txt"), "--all");

        Assert.Contains("Chưa xếp: 1 số liệu (thêm --all để xem)", few.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("5–7 thành viên", few.Output, StringComparison.Ordinal);
        Assert.Contains("5–7 thành viên", all.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("--all", all.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("th1829", "\"criterionSet\":\"TH1829\"", "")]
    [InlineData("QN104", "\"criterionSet\":null", "Không dùng được bộ tiêu chí QN104: bộ này của tỉnh Quảng Ngãi, còn báo cáo là của tỉnh Thanh Hóa; chỉ gán chỉ số, không gán tiêu chí.")]
    public async Task Follows_the_criterion_set_that_is_named_or_says_why_it_cannot(string set, string header, string reason)
    {
        using var run = new TestRun { MinesReally = true };
        string report = run.Folder.Write("a.txt", SomeReport.Text);

        Assert.Equal(ExitCode.Success, await run.RunAsync("mine", report, "--set", set, "--format", "jsonl"));
        Assert.Contains(header, run.Output, StringComparison.Ordinal);
        Assert.Contains("\"id\":\"ehealth-record-rate\"", run.Output, StringComparison.Ordinal);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_tables_in_English()
    {
        using var run = new TestRun();
        run.Variables["LANG"] = "en_US.UTF-8";
        await run.RunAsync("mine", run.Folder.Write("a.txt"));

        Assert.Contains("1,240/1,250 hồ sơ (99.20%)", run.Output, StringComparison.Ordinal);
        Assert.Contains("Target", run.Output, StringComparison.Ordinal);
        Assert.Contains("Read 1 reports, 2 figures; 0 files could not be read.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_a_failure_once_on_a_screen_that_shows_both_outputs()
    {
        using var run = new TestRun { OutputIsTerminal = true, ErrorIsTerminal = true };
        string bad = run.Folder.Write("rỗng.txt", string.Empty);
        await run.RunAsync("mine", bad, run.Folder.Write("a.txt"));

        Assert.Contains(bad, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(bad, run.Output, StringComparison.Ordinal);
        Assert.Contains("1 tệp: Tệp trống", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_a_bar_on_a_long_run_that_a_person_watches()
    {
        using var run = new TestRun { ErrorIsTerminal = true };
        for (int i = 0; i < 25; i++)
        {
            run.Folder.Write($"{i}.txt", i == 7 ? string.Empty : "Báo cáo");
        }

        Assert.Equal(ExitCode.Incomplete, await run.RunAsync("mine", run.Folder.Root, "--format", "jsonl"));
        Assert.Contains('\e', run.Error);
        Assert.Contains("7.txt", run.Error, StringComparison.Ordinal);
        Assert.Equal(25, run.Lines.Length);
    }

    [Theory]
    [InlineData("vi", "Cách dùng:", "Ví dụ:")]
    [InlineData("en", "Usage:", "Examples:")]
    public async Task Explains_every_command_with_examples(string language, string usage, string examples)
    {
        foreach (string command in (string[])["mine", "text", "explain", "evaluate"])
        {
            using var run = new TestRun();
            Assert.Equal(ExitCode.Success, await run.RunAsync(command, "--help", "--lang", language));
            Assert.Contains(usage, run.Output, StringComparison.Ordinal);
            Assert.Contains($"{examples}\n  dti {command} ", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Tells_the_versions_of_program_and_rules()
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.Success, await run.RunAsync("--version"));
        Assert.Matches("^dti [0-9]+\\.[0-9]+\\.[0-9]+, rules [0-9a-f]{12}, model [0-9a-f]{12}\n$", run.Output);
    }

    private static string FileName(string line)
    {
        using var report = JsonDocument.Parse(line);
        return Path.GetFileName(report.RootElement.GetProperty("file").GetString()!);
    }
}
