using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using DtiExtract.Cli.Inputs;
using DtiExtract.Service.Tests;

namespace DtiExtract.Cli.Tests.Commands;

public sealed class ServeCommandTests
{
    [Fact]
    public async Task Serves_until_it_is_stopped_and_shows_where_the_administrator_is_made()
    {
        using var run = new TestRun();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        Task<int> serving = run.RunAsync(stop.Token, "serve", "--data", run.Folder.At("data"), "--urls", "http://127.0.0.1:0");
        string address = await WaitForAsync(run, "/setup?code=", serving);
        using var browser = new HttpClient();

        using HttpResponseMessage page = await browser.GetAsync(new Uri(address), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);

        await stop.CancelAsync();
        Assert.Equal(ExitCode.Success, await serving);
        Assert.Contains("Dịch vụ đang chạy tại http://127.0.0.1:", run.Output, StringComparison.Ordinal);
        Assert.Contains("The service runs at", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_demonstration_is_entered_without_a_password_and_keeps_to_an_archive_of_its_own()
    {
        using var run = new TestRun();
        run.Variables[DemoFolder.Variable] = Repository.At("corpus");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        Task<int> serving = run.RunAsync(stop.Token, "serve", "--demo", "--data", run.Folder.At("demo"), "--urls", "http://127.0.0.1:0");
        string address = await WaitForAsync(run, "http://127.0.0.1:", serving);
        using var browser = new HttpClient();

        Assert.Contains("value=\"dung-thu\"", await browser.GetStringAsync(new Uri(new Uri(address), "/sign-in"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.True(Directory.EnumerateFiles(Path.Join(run.Folder.At("demo"), "reports"), "*", SearchOption.AllDirectories).Count() > 200);
        Assert.Equal(7, Directory.EnumerateFiles(Path.Join(run.Folder.At("demo"), "samples")).Count());

        await stop.CancelAsync();
        Assert.Equal(ExitCode.Success, await serving);
    }

    [Fact]
    public async Task An_archive_in_real_use_is_never_opened_to_everyone()
    {
        using var run = new TestRun();
        run.Variables[DemoFolder.Variable] = Repository.At("corpus");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        Task<int> serving = run.RunAsync(stop.Token, "serve", "--data", run.Folder.At("data"), "--urls", "http://127.0.0.1:0");
        string address = await WaitForAsync(run, "/setup?code=", serving);
        using var browser = new HttpClient();
        var person = new { code = address.Split('=')[1], userName = "quantri", displayName = "Quản trị", password = "bon con voi xanh" };
        using HttpResponseMessage made = await browser.PostAsJsonAsync(new Uri(new Uri(address), "/api/setup"), person, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        await stop.CancelAsync();
        await serving;

        Assert.Equal(ExitCode.NothingDone, await run.RunAsync("serve", "--demo", "--data", run.Folder.At("data"), "--urls", "http://127.0.0.1:0"));
        Assert.Contains("đang dùng thật", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--urls", "http://0.0.0.0:0")]
    [InlineData("--postgresql", "Host=localhost;Database=x")]
    public async Task A_demonstration_is_for_this_machine_only(string option, string value)
    {
        using var run = new TestRun();

        Assert.Equal(ExitCode.NothingDone, await run.RunAsync("serve", "--demo", "--data", run.Folder.At("demo"), option, value));
        Assert.Contains("chỉ chạy trên máy này", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_demonstration_without_a_corpus_says_so()
    {
        using var run = new TestRun();
        run.Variables[DemoFolder.Variable] = run.Folder.At("none");

        Assert.Equal(ExitCode.NothingDone, await run.RunAsync("serve", "--demo", "--data", run.Folder.At("demo"), "--urls", "http://127.0.0.1:0"));
        Assert.Contains("Không đọc được kho báo cáo mẫu", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_in_a_sentence_that_the_port_is_in_use()
    {
        using var run = new TestRun();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        Assert.Equal(ExitCode.NothingDone, await run.RunAsync("serve", "--data", run.Folder.At("data"), "--urls", $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}"));
        Assert.Contains("địa chỉ đang được dùng", run.Error, StringComparison.Ordinal);
        Assert.Contains("the address is in use", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_in_a_sentence_that_the_folder_is_none()
    {
        using var run = new TestRun();
        string file = run.Folder.Write("tep");

        Assert.Equal(ExitCode.NothingDone, await run.RunAsync("serve", "--data", file, "--urls", "http://127.0.0.1:0"));
        Assert.Contains("Không dùng được thư mục dữ liệu", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_in_a_sentence_that_the_database_cannot_be_reached_and_never_its_password()
    {
        using var run = new TestRun();
        run.Variables["DTI_Archive__PostgreSqlFile"] = run.Folder.Write("secret", "Host=127.0.0.1;Port=1;Database=x;Username=x;Password=rat-bi-mat\n");

        Assert.Equal(ExitCode.NothingDone, await run.RunAsync("serve", "--data", run.Folder.At("data"), "--urls", "http://127.0.0.1:0"));
        Assert.Contains("Không mở được cơ sở dữ liệu", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("rat-bi-mat", run.Error + run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--urls", "ftp://127.0.0.1")]
    [InlineData("--urls", "127.0.0.1")]
    [InlineData("--role", "boss")]
    [InlineData("--children", "0")]
    public async Task Refuses_what_can_not_be(string option, string value)
    {
        using var run = new TestRun();

        Assert.Equal(ExitCode.NothingDone, await run.RunAsync("serve", option, value));
        Assert.Contains(option, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_connection_string_in_the_wrong_form_without_repeating_it()
    {
        using var run = new TestRun();

        Assert.Equal(ExitCode.NothingDone, await run.RunAsync("serve", "--postgresql", "rat-bi-mat"));
        Assert.Contains("Chuỗi kết nối", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("rat-bi-mat", run.Error, StringComparison.Ordinal);
    }

    private static async Task<string> WaitForAsync(TestRun run, string part, Task<int> serving)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        while (!run.Output.Contains(part, StringComparison.Ordinal))
        {
            Assert.False(serving.IsCompleted, run.Error);
            await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
        }

        return run.Output.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).First(word => word.Contains(part, StringComparison.Ordinal));
    }
}
