using System.Net;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Accounts;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DtiExtract.Service.Tests.Accounts;

public sealed class SetupTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Of_many_who_use_the_code_at_once_one_becomes_administrator(DatabaseKind kind)
    {
        await using RunningService service = await RunningService.OnAsync(kind);
        string code = (await CodeAsync(service))!;
        string other = (await CodeAsync(service))!;
        using HttpClient browser = service.Browser();

        HttpStatusCode[] answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(async i =>
        {
            using HttpResponseMessage answer = await browser.PostAsync("/api/setup", new { code = i % 2 == 0 ? code : other, userName = $"quantri{i}", displayName = "Quản trị", password = People.Password });
            return answer.StatusCode;
        }));

        Assert.Single(answers, HttpStatusCode.Created);
        Assert.Equal(5, answers.Count(answer => answer == HttpStatusCode.BadRequest));
        await using ArchiveContext archive = service.Archive();
        Assert.Equal(1, await archive.Users.CountAsync(TestContext.Current.CancellationToken));
        Assert.Null(await CodeAsync(service));
    }

    [Fact]
    public async Task The_page_makes_an_administrator_who_can_sign_in()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        string code = (await CodeAsync(service))!;
        using HttpClient browser = service.Browser();

        using HttpResponseMessage page = await browser.AskAsync($"/setup?code={code}");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains($"value=\"{code}\"", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using HttpResponseMessage different = await FillAsync(browser, code, "khac nhau hoan toan");
        Assert.Contains("Hai mật khẩu không giống nhau", WebUtility.HtmlDecode(await different.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        using HttpResponseMessage done = await FillAsync(browser, code, People.Password);
        Assert.Equal(HttpStatusCode.Created, done.StatusCode);
        using HttpResponseMessage again = await FillAsync(browser, code, People.Password);
        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);

        using HttpResponseMessage session = await browser.SignInAsync("quantri", People.Password);
        Assert.Equal("administrator", (await session.JsonAsync()).GetProperty("roles")[0].GetString());
    }

    [Fact]
    public async Task A_code_that_is_wrong_or_too_old_opens_nothing()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        string code = (await CodeAsync(service))!;
        await using ArchiveContext archive = service.Archive();
        await archive.SetupCodes.ExecuteUpdateAsync(change => change.SetProperty(one => one.ExpiresAt, DateTimeOffset.UtcNow.AddSeconds(-1)), TestContext.Current.CancellationToken);
        using HttpClient browser = service.Browser();

        using HttpResponseMessage old = await browser.AskAsync($"/setup?code={code}");
        using HttpResponseMessage wrong = await browser.AskAsync("/setup?code=1234");
        using HttpResponseMessage none = await browser.AskAsync("/setup");

        Assert.All([old, wrong, none], answer => Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode));
    }

    [Theory]
    [InlineData("ngan")]
    [InlineData("password12345")]
    [InlineData("Matkhau@2024!")]
    [InlineData("P@ssw0rd2024!!")]
    [InlineData("aaaaaaaaaaaaaaa")]
    [InlineData("123456789012345")]
    [InlineData("quantri toi la ai")]
    public async Task A_password_that_is_easily_guessed_is_refused_with_the_reason(string password)
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        using HttpClient browser = service.Browser();

        using HttpResponseMessage answer = await browser.PostAsync("/api/setup", new { code = await CodeAsync(service), userName = "quantri", displayName = "Quản trị", password });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("ật khẩu", (await answer.JsonAsync()).Text("detail"), StringComparison.Ordinal);
    }

    private static Task<string?> CodeAsync(RunningService service) => service.App.Services.GetRequiredService<FirstAdministrator>().OpenAsync(TestContext.Current.CancellationToken);

    private static Task<HttpResponseMessage> FillAsync(HttpClient browser, string code, string again)
    {
        var form = new FormUrlEncodedContent([new("code", code), new("userName", "quantri"), new("displayName", "Quản <b>trị"), new("password", People.Password), new("again", again)]);
        return browser.PostAsync(new Uri("/setup", UriKind.Relative), form, TestContext.Current.CancellationToken);
    }
}
