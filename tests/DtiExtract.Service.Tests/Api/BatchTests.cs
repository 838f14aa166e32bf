using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using DtiExtract.Archive.Reports;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Ingestion.Receiving;
using DtiExtract.Service.Tests.Ingestion.Receiving;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Tests.Api;

public sealed class BatchTests
{
    private static readonly byte[] Text = "Báo cáo của xã Bình Minh."u8.ToArray();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Files_and_archives_of_one_form_each_get_a_row(DatabaseKind kind)
    {
        await using RunningService service = await ReceivingAsync(kind);
        using HttpClient client = await service.ClientAsync(Roles.Uploader);
        byte[] inner = SomeZip.Of(("trong.txt", [.. Text, 1]));
        byte[] zip = SomeZip.Of(("xã A/bao-cao.txt", [.. Text, 2]), ("__MACOSX/._x", [0]), ("rong/", []), ("hai.zip", inner));
        using MultipartFormDataContent form = SomeForm.Of(("một.txt", Text), ("quý 1.zip", zip), ("trống.txt", []), ("văn bản.docx", SomeZip.Of(("[Content_Types].xml", [1]))));
        form.Add(new StringContent("Quý 1"), "name");

        using HttpResponseMessage answer = await client.PostAsync(new Uri("/api/batches", UriKind.Relative), form, Token);

        JsonElement batch = await JsonAsync(answer);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal("Quý 1", batch.GetProperty("name").GetString());
        Assert.Equal($"/api/batches/{batch.GetProperty("id").GetInt64()}", answer.Headers.Location?.ToString());
        Assert.Equal(
            ["một.txt waiting", "quý 1.zip/xã A/bao-cao.txt waiting", "quý 1.zip/hai.zip/trong.txt waiting", "trống.txt failed empty", "văn bản.docx waiting"],
            await FilesAsync(client, batch));
    }

    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "lon.txt", new byte[5000], "lon.txt failed fileTooLarge" },
        { "sau.zip", SomeZip.Of(("b.zip", SomeZip.Of(("c.zip", SomeZip.Of(("d.txt", [1])))))), "sau.zip/b.zip/c.zip failed nestedTooDeep" },
        { "bom.zip", SomeZip.Of(("a.txt", new byte[3000]), ("b.txt", new byte[3000]), ("c.txt", new byte[3000]), ("d.txt", new byte[3000])), "bom.zip/d.txt failed archiveBomb" },
        { "mat-khau.zip", SomeZip.Encrypted(("a.txt", Text)), "mat-khau.zip/a.txt failed encrypted" },
        { "hong.zip", SomeZip.Damaged("a.txt", Text), "hong.zip/a.txt failed damaged" },
        { "cut.zip", SomeZip.Of(("a.txt", Text))[..40], "cut.zip waiting" },
        { "rong.zip", SomeZip.Of(), "rong.zip failed empty" },
        { "../../len.txt", Text, "len.txt waiting" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_cannot_be_taken_has_its_reason(string name, byte[] content, string expected)
    {
        await using RunningService service = await ReceivingAsync(DatabaseKind.Sqlite, ("MaxFileBytes", "4000"), ("MaxUnpackedBytes", "10000"));
        using HttpClient client = await service.ClientAsync(Roles.Uploader);

        JsonElement batch = await PostAsync(client, (name, content));

        Assert.Contains(expected, await FilesAsync(client, batch));
    }

    [Fact]
    public async Task Files_beyond_the_limit_are_left_out_and_the_first_of_them_says_so()
    {
        await using RunningService service = await ReceivingAsync(DatabaseKind.Sqlite, ("MaxFiles", "2"));
        using HttpClient client = await service.ClientAsync(Roles.Uploader);

        JsonElement batch = await PostAsync(client, ("1.txt", [1]), ("2.txt", [2]), ("3.txt", [3]), ("4.txt", [4]));

        Assert.Equal(["1.txt waiting", "2.txt waiting", "3.txt failed tooManyFiles"], await FilesAsync(client, batch));
    }

    [Fact]
    public async Task Names_are_understood_as_browsers_write_them()
    {
        await using RunningService service = await ReceivingAsync(DatabaseKind.Sqlite);
        using HttpClient client = await service.ClientAsync(Roles.Uploader);
        const string body = "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"thư mục/báo \\\"cáo\\\".txt\"\r\n\r\na\r\n"
            + "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"=?utf-8?B?xJHGoW4udHh0?=\"\r\n\r\nb\r\n"
            + "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"x\"; filename*=utf-8''h%E1%BB%87.txt\r\n\r\nc\r\n"
            + "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"\"\r\n\r\n\r\n--b--\r\n";

        using HttpResponseMessage answer = await client.PostAsync(new Uri("/api/batches", UriKind.Relative), SomeForm.Raw("b", body), Token);

        Assert.Equal(["thư mục/báo \"cáo\".txt waiting", "đơn.txt waiting", "hệ.txt waiting"], await FilesAsync(client, await JsonAsync(answer)));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task A_connection_that_breaks_leaves_what_came_and_says_why(DatabaseKind kind)
    {
        await using RunningService service = await ReceivingAsync(kind);
        using HttpClient client = await service.ClientAsync(Roles.Uploader);
        using (var socket = new TcpClient())
        {
            await socket.ConnectAsync(service.Address.Host, service.Address.Port, Token);
            string head = $"POST /api/batches HTTP/1.1\r\nHost: {service.Address.Authority}\r\nAuthorization: {client.DefaultRequestHeaders.Authorization}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 100000\r\n\r\n"
                + "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"xong.txt\"\r\n\r\nđủ\r\n"
                + "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"dở.txt\"\r\n\r\nnửa";
            await socket.GetStream().WriteAsync(Encoding.UTF8.GetBytes(head), Token);
            await UntilAsync(async archive => await archive.Batches.AnyAsync(Token), service);
        }

        await UntilAsync(async archive => await archive.Batches.AnyAsync(batch => batch.ReceivedAt != null, Token), service);
        await using ArchiveContext archive = service.Archive();
        List<Upload> uploads = await archive.Uploads.OrderBy(upload => upload.Id).ToListAsync(Token);
        Assert.Equal(["xong.txt", "dở.txt"], uploads.Select(upload => upload.Name));
        Assert.Equal([UploadState.Waiting, UploadState.Failed], uploads.Select(upload => upload.State));
        Assert.Equal(ProblemCode.ConnectionLost, Assert.Single(KeptProblems.Read(uploads[1].Problems)).Code);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Failed_files_are_tried_again_and_the_receipt_tells_of_all(DatabaseKind kind)
    {
        await using RunningService service = await ReceivingAsync(kind);
        using HttpClient client = await service.ClientAsync(Roles.Uploader);
        JsonElement batch = await PostAsync(client, ("=1+1.txt", Text), ("b.txt", [.. Text, 1]), ("c.txt", []));
        long id = batch.GetProperty("id").GetInt64();
        await using (ArchiveContext archive = service.Archive())
        {
            await archive.Uploads.Where(upload => upload.State == UploadState.Waiting && upload.Name != "b.txt").ExecuteUpdateAsync(set => set.SetProperty(upload => upload.State, UploadState.Failed).SetProperty(upload => upload.Attempts, 4), Token);
        }

        using HttpResponseMessage retry = await client.PostAsync(new Uri($"/api/batches/{id}/retry", UriKind.Relative), null, Token);
        string receipt = Encoding.UTF8.GetString(await client.GetByteArrayAsync(new Uri($"/api/batches/{id}/receipt.csv", UriKind.Relative), Token));

        Assert.Equal(1, (await JsonAsync(retry)).GetProperty("files").GetInt32());
        Assert.Equal(["=1+1.txt waiting", "b.txt waiting", "c.txt failed empty"], await FilesAsync(client, batch));
        Assert.StartsWith("\uFEFFTệp;", receipt, StringComparison.Ordinal);
        Assert.Contains("\"'=1+1.txt\"", receipt, StringComparison.Ordinal);
        Assert.Contains("Tệp trống", receipt, StringComparison.Ordinal);
        await using ArchiveContext after = service.Archive();
        Assert.Equal(["batch.receive", "batch.retry", "batch.export"], await after.AuditEntries.OrderBy(entry => entry.Number).Select(entry => entry.Action).ToListAsync(Token));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Events_tell_progress_and_end_with_the_batch(DatabaseKind kind)
    {
        await using RunningService service = await ReceivingAsync(kind, ("ProgressInterval", "00:00:00.05"));
        using HttpClient client = await service.ClientAsync(Roles.Uploader);
        JsonElement batch = await PostAsync(client, ("a.txt", Text));
        long id = batch.GetProperty("id").GetInt64();
        using var reader = new StreamReader(await client.GetStreamAsync(new Uri($"/api/batches/{id}/events", UriKind.Relative), Token));
        Assert.Equal("event: progress", await reader.ReadLineAsync(Token));
        await using (ArchiveContext archive = service.Archive())
        {
            await archive.Uploads.ExecuteUpdateAsync(set => set.SetProperty(upload => upload.State, UploadState.Done), Token);
            await archive.Batches.ExecuteUpdateAsync(set => set.SetProperty(one => one.FinishedAt, DateTimeOffset.UtcNow), Token);
        }

        string rest = await reader.ReadToEndAsync(Token);

        Assert.Contains("event: finished", rest, StringComparison.Ordinal);
        Assert.Contains("\"done\":1", rest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_of_files_do_not_move_when_files_come()
    {
        await using RunningService service = await ReceivingAsync(DatabaseKind.Sqlite);
        using HttpClient client = await service.ClientAsync(Roles.Uploader);
        JsonElement batch = await PostAsync(client, [.. Enumerable.Range(0, 5).Select(i => ($"{i}.txt", new[] { (byte)i, (byte)1 }))]);
        long id = batch.GetProperty("id").GetInt64();
        var seen = new List<string>();
        string? cursor = null;
        do
        {
            JsonElement page = await client.GetFromJsonAsync<JsonElement>(new Uri($"/api/batches/{id}/files?size=2{(cursor is null ? null : "&cursor=" + cursor)}", UriKind.Relative), Token);
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(file => file.GetProperty("name").GetString()!));
            cursor = page.GetProperty("next").GetString();
        }
        while (cursor is not null);

        Assert.Equal(["0.txt", "1.txt", "2.txt", "3.txt", "4.txt"], seen);
    }

    [Fact]
    public async Task Who_gives_in_too_often_has_to_wait()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite, start => start with { Role = ServiceRole.Web, Settings = start.Settings.Add("Accounts:UploadsPerMinute", "1") });
        using HttpClient client = await service.ClientAsync(Roles.Uploader);
        using HttpClient other = await service.ClientAsync(Roles.Uploader);
        await PostAsync(client, ("a.txt", Text));
        using MultipartFormDataContent form = SomeForm.Of(("b.txt", Text));

        using HttpResponseMessage second = await client.PostAsync(new Uri("/api/batches", UriKind.Relative), form, Token);

        Assert.Equal(HttpStatusCode.TooManyRequests, second.StatusCode);
        await PostAsync(other, ("c.txt", Text));
    }

    [Fact]
    public async Task Batches_of_others_are_not_seen_but_by_administrators()
    {
        await using RunningService service = await ReceivingAsync(DatabaseKind.Sqlite);
        using HttpClient owner = await service.ClientAsync(Roles.Uploader);
        using HttpClient other = await service.ClientAsync(Roles.Uploader);
        using HttpClient analyst = await service.ClientAsync(Roles.Analyst);
        using HttpClient administrator = await service.ClientAsync(Roles.Administrator);
        long id = (await PostAsync(owner, ("a.txt", Text))).GetProperty("id").GetInt64();

        foreach (string path in (string[])[$"/api/batches/{id}", $"/api/batches/{id}/files", $"/api/batches/{id}/events", $"/api/batches/{id}/receipt.csv"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(new Uri(path, UriKind.Relative), Token)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await other.PostAsync(new Uri($"/api/batches/{id}/retry", UriKind.Relative), null, Token)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await analyst.PostAsync(new Uri("/api/batches", UriKind.Relative), SomeForm.Of(("a.txt", Text)), Token)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await administrator.GetAsync(new Uri($"/api/batches/{id}", UriKind.Relative), Token)).StatusCode);
    }

    /// <summary>A node that receives and does not mine: what is received stays where it is.</summary>
    private static Task<RunningService> ReceivingAsync(DatabaseKind kind, params (string Name, string Value)[] settings) => RunningService.OnAsync(kind, start => start with
    {
        Role = ServiceRole.Web,
        Settings = start.Settings.AddRange(settings.Select(setting => KeyValuePair.Create($"{ReceivingOptions.Section}:{setting.Name}", (string?)setting.Value))),
    });

    private static async Task<JsonElement> PostAsync(HttpClient client, params (string Name, byte[] Content)[] files)
    {
        using MultipartFormDataContent form = SomeForm.Of(files);
        using HttpResponseMessage answer = await client.PostAsync(new Uri("/api/batches", UriKind.Relative), form, Token);
        return await JsonAsync(answer);
    }

    private static async Task<string[]> FilesAsync(HttpClient client, JsonElement batch)
    {
        JsonElement page = await client.GetFromJsonAsync<JsonElement>(new Uri($"/api/batches/{batch.GetProperty("id").GetInt64()}/files?size=500", UriKind.Relative), Token);
        return [.. page.GetProperty("items").EnumerateArray().Select(file => string.Join(' ', [file.GetProperty("name").GetString(), file.GetProperty("state").GetString(), .. file.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetProperty("code").GetString())]))];
    }

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage answer)
    {
        string body = await answer.Content.ReadAsStringAsync(Token);
        Assert.True(answer.IsSuccessStatusCode, body);
        return JsonDocument.Parse(body).RootElement;
    }

    private static async Task UntilAsync(Func<ArchiveContext, Task<bool>> condition, RunningService service)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(Token);
        deadline.CancelAfter(TimeSpan.FromSeconds(20));
        await using ArchiveContext archive = service.Archive();
        while (!await condition(archive))
        {
            await Task.Delay(20, deadline.Token);
        }
    }
}
