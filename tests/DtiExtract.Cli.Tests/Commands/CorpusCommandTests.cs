namespace DtiExtract.Cli.Tests.Commands;

public sealed class CorpusCommandTests
{
    [Fact]
    public async Task Generates_reports_with_their_annotations()
    {
        using var run = new TestRun();
        string folder = run.Folder.At("mẫu");

        Assert.Equal(ExitCode.Success, await run.RunAsync("corpus", "generate", "--reports", "3", "--seed", "4", "--out", folder, "--formats", "txt"));
        Assert.Equal(3, Directory.GetFiles(folder, "r*.txt", SearchOption.AllDirectories).Length);
        Assert.Equal(3, Directory.GetFiles(folder, "r*.json", SearchOption.AllDirectories).Length);
        Assert.Equal($"Đã ghi 3 báo cáo vào “{folder}”.", run.Error.TrimEnd());
    }

    [Fact]
    public async Task Writes_into_a_folder_that_holds_files_only_when_told()
    {
        using var run = new TestRun();
        string mine = run.Folder.Write("của tôi.txt", "giữ nguyên");
        string[] arguments = ["corpus", "generate", "--reports", "1", "--out", run.Folder.Root, "--formats", "txt"];

        Assert.Equal(ExitCode.NothingDone, await run.RunAsync(arguments));
        Assert.Contains("đã có tệp", run.Error, StringComparison.Ordinal);
        Assert.Single(Directory.GetFileSystemEntries(run.Folder.Root));

        Assert.Equal(ExitCode.Success, await run.RunAsync([.. arguments, "--force"]));
        Assert.Equal("giữ nguyên", await File.ReadAllTextAsync(mine, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Builds_reports_from_sources()
    {
        using var run = new TestRun();
        run.Folder.Write("source/a.report", "---\nfile: commune/a.txt\nheader: { unit: xã Suối Mây }\n---\nCó [[12 hồ sơ::f1 count v=12 unit=\"hồ sơ\"]].\n");

        Assert.Equal(ExitCode.Success, await run.RunAsync("corpus", "build", run.Folder.Root));
        Assert.Equal("Có 12 hồ sơ.\n", await File.ReadAllTextAsync(run.Folder.At("commune/a.txt"), TestContext.Current.CancellationToken));
        Assert.True(File.Exists(run.Folder.At("commune/a.json")));
    }

    [Fact]
    public async Task Names_the_source_and_line_of_a_mistake()
    {
        using var run = new TestRun();
        run.Folder.Write("source/a.report", "---\nfile: commune/a.txt\n---\nCó [[12 hồ sơ::f1 count unit=\"hồ sơ\"]].\n");

        Assert.Equal(ExitCode.Incomplete, await run.RunAsync("corpus", "build", run.Folder.Root));
        Assert.StartsWith("a.report:4: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("corpus", "Hãy chọn một lệnh: build, generate.")]
    [InlineData("corpus build nowhere", "Thư mục “nowhere” không có bản nguồn: cần nowhere/source/*.report.")]
    [InlineData("corpus generate --out x", "Tùy chọn --reports thiếu giá trị.")]
    [InlineData("corpus generate --reports 2", "Tùy chọn --out thiếu giá trị.")]
    [InlineData("corpus generate --reports 0 --out x", "Giá trị “0” của --reports không hợp lệ.")]
    [InlineData("corpus generate --reports 2 --out x --seed mười", "Giá trị “mười” của --seed không hợp lệ.")]
    [InlineData("corpus generate --reports 2 --out x --faults 3", "Giá trị “3” của --faults không hợp lệ.")]
    [InlineData("corpus generate --reports 2 --out x --formats odt", "Giá trị “odt” của --formats không hợp lệ; chọn một trong: docx, pdf, txt.")]
    [InlineData("corpus generate --reports 2 --out x --formats odt --lang en", "The value “odt” of --formats is not valid; choose one of: docx, pdf, txt.")]
    public async Task Refuses_what_it_does_not_understand(string arguments, string sentence)
    {
        using var run = new TestRun();

        Assert.Equal(ExitCode.NothingDone, await run.RunAsync(arguments.Split(' ')));
        Assert.Equal(sentence, run.Error.Split(Environment.NewLine)[0]);
        Assert.False(Directory.Exists("x"));
    }

    [Fact]
    public async Task Shows_help_with_the_whole_name_of_the_command()
    {
        using var run = new TestRun();

        Assert.Equal(ExitCode.Success, await run.RunAsync("corpus", "generate", "--help"));
        Assert.Contains("dti corpus generate [TÙY CHỌN]", run.Output, StringComparison.Ordinal);
        Assert.Contains("--lang vi|en", run.Output, StringComparison.Ordinal);
    }
}
