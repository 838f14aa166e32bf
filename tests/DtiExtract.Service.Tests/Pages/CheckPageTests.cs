using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Tests.Accounts;
using DtiExtract.Service.Tests.Children;
using DtiExtract.TestServers;

namespace DtiExtract.Service.Tests.Pages;

/// <summary>Checking drafts from a browser without scripts.</summary>
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
