using DocumentFormat.OpenXml.Packaging;
using DtiExtract.Cli.Inputs;

namespace DtiExtract.Cli.Tests.Commands;

public sealed class ReconcileExportTests
{
    private const string Wrong = "Văn bản đi được ký số là 80/100 văn bản, đạt 70%.";
    private const string Right = "Văn bản đi được ký số là 80/100 văn bản, đạt 80%.";

    [Fact]
    public async Task Writes_a_sheet_for_each_unit_that_has_findings()
    {
        using var run = new TestRun { MinesReally = true };
        Write(run, "a.txt", "Suối Mây", Wrong);
        Write(run, "b.txt", "Hoa Ban", Wrong);
        Write(run, "c.txt", "Đồi Xanh", Right);

        Assert.Equal(ExitCode.Success, await WriteSheetsAsync(run));
        Assert.Equal(["phieu-ra-soat-xa-hoa-ban.docx", "phieu-ra-soat-xa-suoi-may.docx"], Sheets(run));
        Assert.Contains("“80/100 văn bản, đạt 70%”", TextOf(run, "phieu-ra-soat-xa-hoa-ban.docx"), StringComparison.Ordinal);
        Assert.Equal($"Đã ghi 2 phiếu rà soát vào “{run.Folder.At("phiếu")}”.", run.Error.TrimEnd());
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Puts_all_reports_of_a_unit_on_one_sheet_with_what_was_found_across_them()
    {
        using var run = new TestRun { MinesReally = true };
        Write(run, "b.txt", "Suối Mây", "Toàn xã đã kích hoạt 1.698/2.670 tài khoản định danh điện tử, đạt 63,6%.", "năm 2023");
        Write(run, "a.txt", "Suối Mây", $"Toàn xã đã kích hoạt 1.986/2.655 tài khoản định danh điện tử, đạt 74,8%.\n\n{Wrong}", "6 tháng đầu năm 2023");

        Assert.Equal(ExitCode.Success, await WriteSheetsAsync(run));
        string text = TextOf(run, Assert.Single(Sheets(run))!);
        Assert.Contains("1. Báo cáo 6 tháng đầu năm 2023 (tệp a.txt)", text, StringComparison.Ordinal);
        Assert.Contains("2. Báo cáo năm 2023 (tệp b.txt)", text, StringComparison.Ordinal);
        Assert.Contains("“1.698/2.670 tài khoản", text, StringComparison.Ordinal);
        Assert.Contains("Báo cáo 6 tháng đầu năm 2023 của xã Suối Mây (tệp a.txt): “1.986/2.655 tài khoản", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writes_no_sheet_where_nothing_was_found()
    {
        using var run = new TestRun { MinesReally = true };
        Write(run, "c.txt", "Đồi Xanh", Right);

        Assert.Equal(ExitCode.Success, await WriteSheetsAsync(run));
        Assert.Empty(Sheets(run));
        Assert.Equal("Không có phát hiện nào nên không có phiếu.", run.Error.TrimEnd());
    }

    [Fact]
    public async Task Replaces_a_sheet_but_keeps_what_is_none_or_was_filled_in()
    {
        using var run = new TestRun { MinesReally = true };
        Write(run, "a.txt", "Suối Mây", Wrong);
        Write(run, "b.txt", "Hoa Ban", Wrong);
        await WriteSheetsAsync(run);
        run.Folder.Write("phiếu/phieu-ra-soat-xa-hoa-ban.docx", "đã điền");

        await WriteSheetsAsync(run);

        Assert.Equal(["phieu-ra-soat-xa-hoa-ban-2.docx", "phieu-ra-soat-xa-hoa-ban.docx", "phieu-ra-soat-xa-suoi-may.docx"], Sheets(run));
        Assert.Equal("đã điền", await File.ReadAllTextAsync(run.Folder.At("phiếu/phieu-ra-soat-xa-hoa-ban.docx"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Leaves_the_folder_as_it_was_when_stopped()
    {
        using var stop = new CancellationTokenSource();
        int opened = 0;
        using var run = new TestRun { MinesReally = true, OpenReport = path => Open(path, ref opened, stop) };
        Write(run, "a.txt", "Suối Mây", Wrong);
        run.Folder.Write("phiếu/thư.txt", "cũ");

        Assert.Equal(ExitCode.Interrupted, await run.RunAsync(stop.Token, "reconcile", run.Folder.At("báo cáo"), "--format", "docx", "--out", run.Folder.At("phiếu")));
        Assert.Equal(["thư.txt"], Sheets(run));
    }

    [Fact]
    public async Task Says_so_when_the_folder_can_not_be_made()
    {
        using var run = new TestRun { MinesReally = true };
        Write(run, "a.txt", "Suối Mây", Wrong);
        string inFile = Path.Join(run.Folder.Write("tệp", "x"), "phiếu");

        Assert.Equal(ExitCode.NothingDone, await run.RunAsync("reconcile", run.Folder.At("báo cáo"), "--format", "docx", "--out", inFile));
        Assert.StartsWith($"Không ghi được tệp “{inFile}”", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writes_a_list_of_findings_for_auditors()
    {
        using var run = new TestRun { MinesReally = true };
        Write(run, "a.txt", "Suối Mây", Wrong);
        string list = run.Folder.At("phát hiện.xlsx");

        Assert.Equal(ExitCode.Success, await run.RunAsync("reconcile", run.Folder.At("báo cáo"), "--out", list));
        using var document = SpreadsheetDocument.Open(list, isEditable: false);
        Assert.Contains(document.WorkbookPart!.WorksheetParts, part => part.Worksheet.InnerText.Contains("percent-of-ratio", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Shows_no_workbook_on_a_screen()
    {
        using var run = new TestRun { OutputIsTerminal = true };

        Assert.Equal(ExitCode.NothingDone, await run.RunAsync("reconcile", "x", "--format", "xlsx"));
        Assert.StartsWith("Không in tệp Excel ra màn hình", run.Error, StringComparison.Ordinal);
    }

    /// <summary>Opens a report; stops the run when it is mined for the second time, since the first opens it twice: for its hash and for its text.</summary>
    private static Stream Open(string path, ref int opened, CancellationTokenSource stop)
    {
        if (++opened > 2)
        {
            stop.Cancel();
        }

        return ReportFile.Open(path);
    }

    private static Task<int> WriteSheetsAsync(TestRun run) => run.RunAsync("reconcile", run.Folder.At("báo cáo"), "--format", "docx", "--out", run.Folder.At("phiếu"));

    private static IEnumerable<string?> Sheets(TestRun run) => Directory.EnumerateFileSystemEntries(run.Folder.At("phiếu")).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private static string TextOf(TestRun run, string name)
    {
        using var document = WordprocessingDocument.Open(run.Folder.At($"phiếu/{name}"), isEditable: false);
        return document.MainDocumentPart!.Document.InnerText;
    }

    private static void Write(TestRun run, string file, string unit, string line, string period = "năm 2023") => run.Folder.Write($"báo cáo/{file}", $"""
        ỦY BAN NHÂN DÂN
        XÃ {unit.ToUpperInvariant()}

        BÁO CÁO
        Kết quả chuyển đổi số {period} của xã {unit}, huyện Đồi Thông, tỉnh Thanh Hóa

        I. KẾT QUẢ THỰC HIỆN

        {line}

        """);
}
