namespace DtiExtract.Cli.Tests.Commands;

public sealed class UnitsImportCommandTests
{
    private const string OldList =
        """
        Tỉnh / Thành Phố;Mã TP;Quận Huyện;Mã QH;Phường Xã;Mã PX;Cấp;Tên Tiếng Anh
        Tỉnh Thanh Hóa;38;Huyện Hà Trung;392;Xã Hà Tân;15322;Xã;
        Tỉnh Thanh Hóa;38;Huyện Núi Xa;900;Xã  Suối Mây ;90001;Xã;
        Tỉnh Cao Bằng;4;Huyện Đồi Thông;90;Thị trấn Hồ Sen;123;Thị trấn;
        Thành phố Hải Phòng;31;Huyện Đảo Xa;901;;;;

        """;

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public async Task Imports_the_official_list_with_its_districts(string mark)
    {
        using var run = new TestRun();

        Assert.Equal(ExitCode.Success, await ImportAsync(run, mark + OldList));
        Assert.Equal(
            [
                "  - { code: \"900\", kind: \"huyện\", name: \"Núi Xa\", province: \"38\", until: 2025-06-30 }",
                "  - { code: \"90001\", kind: \"xã\", name: \"Suối Mây\", parent: \"900\", province: \"38\", until: 2025-06-30 }",
                "  - { code: \"090\", kind: \"huyện\", name: \"Đồi Thông\", province: \"04\", until: 2025-06-30 }",
                "  - { code: \"00123\", kind: \"thị trấn\", name: \"Hồ Sen\", parent: \"090\", province: \"04\", until: 2025-06-30 }",
                "  - { code: \"901\", kind: \"huyện\", name: \"Đảo Xa\", province: \"31\", until: 2025-06-30 }",
            ],
            Imported(run));
        Assert.Equal(ExitCode.Success, await run.RunAsync("rules", "check", "--rules", run.Folder.At("rules")));
    }

    [Fact]
    public async Task Reads_commas_quotes_English_names_and_days()
    {
        using var run = new TestRun();

        Assert.Equal(ExitCode.Success, await ImportAsync(run, "code,name,kind,province code,valid from,valid until,note\r\n90001,\"Suối Mây\",Xã,38,01/07/2025,,\"a, \"\"b\"\"\nc\"\r\n90002,Phường Hồ Sen,,38,2025-07-01,30/6/2026,\r\n"));
        Assert.Equal(
            [
                "  - { code: \"90001\", kind: \"xã\", name: \"Suối Mây\", province: \"38\", from: 2025-07-01 }",
                "  - { code: \"90002\", kind: \"phường\", name: \"Hồ Sen\", province: \"38\", from: 2025-07-01, until: 2026-06-30 }",
            ],
            Imported(run));
    }

    [Fact]
    public async Task Takes_a_line_without_district_and_days_for_one_of_the_time_after_the_reform()
    {
        using var run = new TestRun();

        await ImportAsync(run, "Mã,Tên,Mã TP\n90001,Xã Suối Mây,38\n");

        Assert.Equal(["  - { code: \"90001\", kind: \"xã\", name: \"Suối Mây\", province: \"38\", from: 2025-07-01 }"], Imported(run));
    }

    [Fact]
    public async Task Reads_decomposed_letters()
    {
        using var run = new TestRun();

        await ImportAsync(run, "Ma\u0303,Te\u0302n,Ma\u0303 TP\n90001,Xa\u0303 Suo\u0302\u0301i Ma\u0302y,38\n");

        Assert.Contains("name: \"Suối Mây\"", Assert.Single(Imported(run)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_what_an_earlier_list_brought()
    {
        using var run = new TestRun();
        await ImportAsync(run, "Mã,Tên,Mã TP\n90001,Xã Suối Mây,38\n90002,Xã Hồ Sen,38\n");

        await ImportAsync(run, "Mã,Tên,Mã TP\n90002,Phường Hồ Sen,38\n90003,Xã Đồi Thông,38\n");

        Assert.Equal(["90001 xã", "90002 phường", "90003 xã"], Imported(run).Select(line => $"{line.Split('"')[1]} {line.Split('"')[3]}"));
    }

    [Fact]
    public async Task Knows_more_of_a_unit_than_its_level_after_the_import()
    {
        using var run = new TestRun();

        Assert.Equal(ExitCode.Success, await ImportAsync(run, "Mã;Tên;Mã QH;Quận Huyện;Mã TP\n20845;Xã Bình An;900;Huyện Núi Xa;49\n"));
        Assert.Equal(2, Imported(run).Length);
        Assert.Equal(ExitCode.Success, await run.RunAsync("rules", "check", "--rules", run.Folder.At("rules")));
    }

    [Theory]
    [InlineData("Mã,Tên\n90001,Xã Suối Mây\n", 1, "the column “Mã TP” is missing")]
    [InlineData("", 1, "the column “Mã” is missing")]
    [InlineData("Mã,Tên,Mã TP\n,Xã Suối Mây,38\n", 2, "the cell “Mã” is empty")]
    [InlineData("Mã,Tên,Mã TP\n90001,Xã Suối Mây\n", 2, "the cell “Mã TP” is empty")]
    [InlineData("Mã,Tên,Mã TP\n\n90001,Suối Mây,38\n", 3, "the kind of “Suối Mây” is not told")]
    [InlineData("Mã,Tên,Cấp,Mã TP\n90001,Suối Mây,Làng,38\n", 2, "the kind of “Suối Mây” is not told")]
    [InlineData("Mã,Tên,Mã TP,Từ ngày\n90001,Xã Suối Mây,38,tháng 7\n", 2, "“tháng 7” is no day such as 2025-07-01 or 01/07/2025")]
    [InlineData("Mã,Tên,Mã TP\n90001,\"Xã Suối Mây,38\n", 2, "a quotation mark is opened and not closed")]
    [InlineData("Mã,Tên,Mã QH,Quận Huyện,Mã TP\n90001,Xã A,900,Huyện B,38\n90002,Xã C,900,Huyện D,38\n", 3, "the code 900 has two names: “huyện B” and “huyện D”")]
    [InlineData("Mã,Tên,Mã TP\n90x01,Xã Suối Mây,38\n", 2, "the code must be five digits")]
    [InlineData("Mã,Tên,Mã TP\n90001,Xã Suối Mây,99\n", 2, "'99' is the code of no province of that time")]
    [InlineData("Mã,Tên,Mã TP\n90001,Xã Suối Mây,38\n90001,Xã Hồ Sen,38\n", 3, "the code 90001 is given to two units at one time")]
    [InlineData("Mã,Tên,Mã QH,Mã TP\n90001,Xã Suối Mây,900,38\n", 2, "'900' is the code of no district of that time")]
    public async Task Names_a_bad_line_and_writes_nothing(string list, int line, string reason)
    {
        using var run = new TestRun();

        Assert.Equal(ExitCode.Incomplete, await ImportAsync(run, list));
        Assert.Contains($"list.csv:{line}: {reason}", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(ImportedFile(run)));
    }

    [Fact]
    public async Task Names_every_bad_line()
    {
        using var run = new TestRun();

        await ImportAsync(run, "Mã,Tên,Mã TP\n,Xã Suối Mây,38\n90001,Hồ Sen,38\n");

        Assert.Contains("list.csv:2:", run.Error, StringComparison.Ordinal);
        Assert.Contains("list.csv:3:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_list_that_is_not_UTF_8()
    {
        using var run = new TestRun();
        string rules = RuleFolder.Copy(run.Folder);
        string list = run.Folder.At("list.csv");
        await File.WriteAllBytesAsync(list, [0x4D, 0xE3, 0x2C, 0x54, 0xEA, 0x6E], TestContext.Current.CancellationToken);

        Assert.Equal(ExitCode.NothingDone, await run.RunAsync("units", "import", list, "--rules", rules, "--lang", "en"));
        Assert.Contains("must be a .csv in UTF-8", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_there_is_no_list()
    {
        using var run = new TestRun();

        Assert.Equal(ExitCode.NothingDone, await run.RunAsync("units", "import", run.Folder.At("none.csv")));
        Assert.Contains("none.csv", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_touch_rules_that_have_mistakes()
    {
        using var run = new TestRun();
        string rules = RuleFolder.Copy(run.Folder);
        File.Delete(Path.Join(rules, "indicators.yaml"));

        Assert.Equal(ExitCode.NothingDone, await run.RunAsync("units", "import", run.Folder.Write("list.csv", OldList), "--rules", rules));
        Assert.Contains("indicators.yaml:0:", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(ImportedFile(run)));
    }

    private static Task<int> ImportAsync(TestRun run, string list)
    {
        string rules = Directory.Exists(run.Folder.At("rules")) ? run.Folder.At("rules") : RuleFolder.Copy(run.Folder);
        return run.RunAsync("units", "import", run.Folder.Write("list.csv", list), "--rules", rules, "--lang", "en");
    }

    private static string ImportedFile(TestRun run) => run.Folder.At(Path.Join("rules", "units", "imported.yaml"));

    private static string[] Imported(TestRun run) => [.. File.ReadAllLines(ImportedFile(run)).Where(line => line.StartsWith("  - ", StringComparison.Ordinal))];
}
