using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Tests.Accounts;
using DtiExtract.Service.Tests.Children;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Tests.Pages;

/// <summary>Checking drafts from a browser without scripts, and from programs.</summary>
public sealed partial class CheckPageTests
{
    [Fact]
    public async Task A_plain_form_is_answered_with_a_page_and_takes_drafts_as_large_as_reports()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        using HttpClient browser = service.Browser();
        using HttpResponseMessage session = await browser.SignInAsync((await service.PersonAsync(Roles.Auditor)).UserName!, People.Password);
        string token = Token().Match(await browser.GetStringAsync(new Uri("/uploads/check", UriKind.Relative), TestContext.Current.CancellationToken)).Groups["token"].Value;

        string small = await CheckAsync(browser, token, Encoding.UTF8.GetBytes(SomeChildren.Report));
        string large = await CheckAsync(browser, token, Encoding.UTF8.GetBytes(new string('a', 40 << 20)));

        Assert.Contains("xã Suối Thử", small, StringComparison.Ordinal);
        Assert.Contains("vượt giới hạn", large, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_is_answered_in_the_form_of_the_contract_and_nothing_is_kept()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        using HttpClient program = await service.ClientAsync(Roles.Auditor);

        (HttpStatusCode status, JsonElement mined) = await SendAsync(program, "draft", Encoding.UTF8.GetBytes(SomeReport.Of("xã Suối Thử", "huyện Đồi Thông", "tỉnh Nghệ An", "năm 2024", "ngày 12 tháng 12 năm 2024", "Văn bản đi: 412/500 văn bản được ký số, đạt 98,4%.")));
        (HttpStatusCode refused, JsonElement problem) = await SendAsync(program, "draft", [0x50, 0x4B, 3, 4]);
        (HttpStatusCode without, _) = await SendAsync(program, "other", [1]);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity, HttpStatusCode.BadRequest), (status, refused, without));
        Assert.Equal("xã Suối Thử", mined.GetProperty("header").GetProperty("unit").GetString());
        Assert.NotEqual(0, mined.GetProperty("findings").GetArrayLength());
        Assert.NotEqual(0, problem.GetProperty("reasons").GetArrayLength());
        await using ArchiveContext archive = service.Archive();
        Assert.False(await archive.Reports.AnyAsync(TestContext.Current.CancellationToken) || await archive.Uploads.AnyAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<(HttpStatusCode Status, JsonElement Body)> SendAsync(HttpClient program, string field, byte[] draft)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(draft), field, "bao-cao.txt" } };
        using HttpResponseMessage answer = await program.PostAsync(new Uri("/api/check", UriKind.Relative), form, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken));
    }

    private static async Task<string> CheckAsync(HttpClient browser, string token, byte[] draft)
    {
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new ByteArrayContent(draft), "draft", "bao-cao.txt" } };
        using HttpResponseMessage answer = await browser.PostAsync(new Uri("/uploads/check", UriKind.Relative), form, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("id=\"check\".*?name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]+)\"", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
