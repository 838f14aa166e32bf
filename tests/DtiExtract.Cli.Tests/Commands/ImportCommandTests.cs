namespace DtiExtract.Cli.Tests.Commands;

public sealed class ImportCommandTests
{
    private const string Report = "ỦY BAN NHÂN DÂN\nXÃ SUỐI THỬ\n\nBÁO CÁO\nKết quả chuyển đổi số năm 2024\n\nTổng số hồ sơ là 120 hồ sơ, trong đó có 100 hồ sơ nộp trực tuyến.\n";

    [Fact]
    public async Task A_folder_is_imported_once_however_often_it_is_asked_for()
    {
        using var run = new TestRun();
        (string reports, string data) = (Reports(run), run.Folder.At("data"));

        Assert.Equal(ExitCode.Incomplete, await run.RunAsync("import", reports, "--data", data));
        Assert.Equal(ExitCode.Incomplete, await run.RunAsync("import", reports, "--data", data));

        Assert.Contains($"{reports}: nhận 3 tệp mới.", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{reports}: nhận 0 tệp mới.", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, Count(run.Error, $"{reports}: 2 tệp vào kho, 1 trùng tệp đã có, 1 không vào được."));
        Assert.Equal(2, Count(run.Error, "trong/trống.txt: "));
    }

    [Fact]
    public async Task Where_a_service_runs_it_mines_what_is_imported()
    {
        using var run = new TestRun();
        using var service = new TestRun();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        (string reports, string data) = (Reports(run), run.Folder.At("data"));
        Task<int> serving = await StartAsync(service, data, stop.Token);

        Assert.Equal(ExitCode.Incomplete, await run.RunAsync("import", reports, "--data", data));
        Assert.Contains($"{reports}: 2 tệp vào kho, 1 trùng tệp đã có, 1 không vào được.", run.Error, StringComparison.Ordinal);
        Assert.False(serving.IsCompleted);

        await stop.CancelAsync();
        Assert.Equal(ExitCode.Success, await serving);
    }

    [Theory]
    [InlineData("serve", "--urls", "http://127.0.0.1:0")]
    [InlineData("work")]
    public async Task A_second_service_on_a_folder_says_in_a_sentence_why_it_does_not_start(params string[] command)
    {
        using var run = new TestRun();
        using var service = new TestRun();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        string data = run.Folder.At("data");
        Task<int> serving = await StartAsync(service, data, stop.Token);

        Assert.Equal(ExitCode.NothingDone, await run.RunAsync([.. command, "--data", data]));
        Assert.Contains("Một dịch vụ khác đang chạy trên kho", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);

        await stop.CancelAsync();
        Assert.Equal(ExitCode.Success, await serving);
    }

    private static string Reports(TestRun run)
    {
        run.Folder.Write("báo cáo/a.txt", Report);
        run.Folder.Write("báo cáo/b.txt", Report + "Xã có 7 tổ công nghệ số cộng đồng.\n");
        run.Folder.Write("báo cáo/trong/a lần nữa.txt", Report);
        run.Folder.Write("báo cáo/trong/trống.txt", string.Empty);
        return run.Folder.At("báo cáo");
    }

    private static async Task<Task<int>> StartAsync(TestRun service, string data, CancellationToken stop)
    {
        Task<int> serving = service.RunAsync(stop, "serve", "--data", data, "--urls", "http://127.0.0.1:0");
        while (!service.Output.Contains("/setup?code=", StringComparison.Ordinal))
        {
            Assert.False(serving.IsCompleted, service.Error);
            await Task.Delay(TimeSpan.FromMilliseconds(50), stop);
        }

        return serving;
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
