using System.Net;
using System.Text.RegularExpressions;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Tests.Accounts;
using DtiExtract.TestServers;

namespace DtiExtract.Service.Tests.Pages;

public sealed partial class EntranceTests
{
    [Theory]
    [InlineData("/account?a=b", "/account?a=b")]
    [InlineData("https://example.org/", "/")]
    [InlineData("//example.org/", "/")]
    [InlineData("", "/")]
    public async Task Who_signs_in_is_led_back_but_never_to_another_site(string next, string expected)
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        Account account = await service.PersonAsync(Roles.Analyst);
        using HttpClient browser = Browser(service);

        using HttpResponseMessage answer = await FillAsync(browser, "/sign-in", ("userName", account.UserName!), ("password", People.Password), ("next", next));

        Assert.Equal((HttpStatusCode.Redirect, expected), (answer.StatusCode, answer.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task A_wrong_password_is_told_in_the_same_sentence_as_a_wrong_name()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        Account account = await service.PersonAsync(Roles.Analyst);
        using HttpClient browser = Browser(service);

        using HttpResponseMessage password = await FillAsync(browser, "/sign-in", ("userName", account.UserName!), ("password", "không phải"));
        using HttpResponseMessage name = await FillAsync(browser, "/sign-in", ("userName", "không ai"), ("password", People.Password));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (password.StatusCode, name.StatusCode));
        Assert.Equal(Alert().Match(await TextAsync(password)).Value, Alert().Match(await TextAsync(name)).Value);
        Assert.Contains("không đúng", await TextAsync(password), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_of_a_page_is_not_answered_with_the_page_to_sign_in()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        using HttpClient browser = Browser(service);
        browser.DefaultRequestHeaders.Add("HX-Request", "true");

        using HttpResponseMessage answer = await browser.AskAsync("/?handler=Periods");

        Assert.Equal((HttpStatusCode.Unauthorized, "true"), (answer.StatusCode, answer.Headers.GetValues("HX-Refresh").Single()));
    }

    [Fact]
    public async Task Without_the_antiforgery_token_nothing_is_done()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        Account account = await service.PersonAsync(Roles.Analyst);
        using HttpClient browser = Browser(service);
        using var form = new FormUrlEncodedContent([new("userName", account.UserName!), new("password", People.Password)]);

        using HttpResponseMessage answer = await browser.PostAsync(new Uri("/sign-in", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.False(answer.Headers.TryGetValues("Set-Cookie", out var cookies) && cookies.Any(cookie => cookie.StartsWith("dti-session", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("/khong-co-trang-nay", "text/html")]
    [InlineData("/api/khong-co", "application/problem+json")]
    public async Task What_is_not_there_is_a_page_for_people_and_a_problem_for_programs(string address, string type)
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        using HttpClient browser = await service.SignedInAsync(await service.PersonAsync(Roles.Analyst));

        using HttpResponseMessage answer = await browser.AskAsync(address);

        Assert.Equal((HttpStatusCode.NotFound, type), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Contains("Không có", await TextAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_language_is_kept_in_the_browser()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        using HttpClient browser = Browser(service);

        using HttpResponseMessage chosen = await FillAsync(browser, "/preferences", ("language", "en"), ("next", "https://example.org/"));
        using HttpResponseMessage page = await browser.AskAsync("/sign-in");

        Assert.Equal("/", chosen.Headers.Location!.OriginalString);
        Assert.Contains("<html lang=\"en\">", await TextAsync(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_enters_without_a_password_unless_it_is_a_demonstration()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        using HttpClient browser = Browser(service);

        using HttpResponseMessage answer = await FillAsync(browser, "/demo/sign-in", ("person", "dung-thu"));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    /// <summary>A browser that shows where it is led.</summary>
    private static HttpClient Browser(RunningService service) => new(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = service.Address };

    private static async Task<HttpResponseMessage> FillAsync(HttpClient browser, string address, params (string Name, string Value)[] fields)
    {
        using HttpResponseMessage page = await browser.AskAsync("/sign-in");
        string token = Token().Match(await TextAsync(page)).Groups["token"].Value;
        using var form = new FormUrlEncodedContent([.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), new("__RequestVerificationToken", token)]);
        return await browser.PostAsync(new Uri(address, UriKind.Relative), form, TestContext.Current.CancellationToken);
    }

    private static Task<string> TextAsync(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();

    [GeneratedRegex("role=\"alert\">.*?</div>", RegexOptions.Singleline, 1000)]
    private static partial Regex Alert();
}
