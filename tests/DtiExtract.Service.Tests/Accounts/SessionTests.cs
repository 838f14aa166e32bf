using System.Collections.Immutable;
using System.Net;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Accounts;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Tests.Accounts;

public sealed class SessionTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task A_person_signs_in_and_out(DatabaseKind kind)
    {
        await using RunningService service = await RunningService.OnAsync(kind);
        Account person = await service.PersonAsync(Roles.Auditor, Roles.Uploader);
        using HttpClient browser = await service.SignedInAsync(person);

        var session = await browser.JsonAsync("/api/session");
        Assert.Equal(person.Id, session.Text("accountId"));
        Assert.Equal(["auditor", "uploader"], session.GetProperty("roles").EnumerateArray().Select(role => role.GetString()!));
        using HttpResponseMessage ended = await browser.AskAsync(HttpMethod.Delete, "/api/session");
        Assert.Equal(HttpStatusCode.NoContent, ended.StatusCode);
        using HttpResponseMessage after = await browser.AskAsync("/api/session");
        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
        Assert.Equal("not-signed-in", (await after.JsonAsync()).Text("code"));
    }

    [Fact]
    public async Task The_cookie_is_out_of_reach_of_scripts_and_other_sites()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        Account person = await service.PersonAsync(Roles.Analyst);
        using HttpClient browser = service.Browser();

        using HttpResponseMessage answer = await browser.SignInAsync(person.UserName!, People.Password);

        string cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), value => value.StartsWith("dti-session=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task After_five_wrong_passwords_even_the_right_one_is_refused_for_a_while_with_the_same_answer(DatabaseKind kind)
    {
        await using RunningService service = await RunningService.OnAsync(kind);
        Account person = await service.PersonAsync(Roles.Analyst);
        using HttpClient browser = service.Browser();
        using HttpResponseMessage unknown = await browser.SignInAsync("khong-co-ai", People.Password);
        string refusal = (await unknown.JsonAsync()).Text("detail")!;

        // All at once: many tries in parallel are not more than many in a row.
        await Task.WhenAll(Enumerable.Range(0, 5).Select(async _ =>
        {
            using HttpResponseMessage wrong = await browser.SignInAsync(person.UserName!, "sai mat khau roi");
            Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        }));
        using HttpResponseMessage right = await browser.SignInAsync(person.UserName!, People.Password);
        Assert.Equal(HttpStatusCode.Unauthorized, right.StatusCode);
        Assert.Equal(refusal, (await right.JsonAsync()).Text("detail"));

        await using ArchiveContext archive = service.Archive();
        await archive.Users.ExecuteUpdateAsync(change => change.SetProperty(one => one.LockoutEnd, DateTimeOffset.UtcNow.AddSeconds(-1)), TestContext.Current.CancellationToken);
        using HttpResponseMessage later = await browser.SignInAsync(person.UserName!, People.Password);
        Assert.Equal(HttpStatusCode.OK, later.StatusCode);
    }

    [Fact]
    public async Task Too_many_tries_from_one_address_have_to_wait()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite, start => start with { Settings = ImmutableDictionary<string, string?>.Empty.Add("Accounts:SignInsPerMinute", "2") });
        using HttpClient browser = service.Browser();

        using HttpResponseMessage first = await browser.SignInAsync("ai-do", "mat khau nao do");
        using HttpResponseMessage second = await browser.SignInAsync("ai-do", "mat khau nao do");
        using HttpResponseMessage third = await browser.SignInAsync("ai-do", "mat khau nao do");

        Assert.Equal(HttpStatusCode.Unauthorized, second.StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, third.StatusCode);
        Assert.Equal("60", Assert.Single(third.Headers.GetValues("Retry-After")));
    }

    [Fact]
    public async Task A_cookie_of_one_node_is_good_on_another_and_a_new_password_ends_all_others()
    {
        using var database = new TestDatabase(DatabaseKind.PostgreSql);
        await using RunningService one = await RunningService.OnAsync(database.Options);
        await using RunningService two = await RunningService.OnAsync(database.Options);
        Account person = await one.PersonAsync(Roles.Analyst);
        using HttpClient here = await one.SignedInAsync(person);
        using HttpResponseMessage signedIn = await here.SignInAsync(person.UserName!, People.Password);
        using HttpClient there = With(signedIn, two);
        Assert.Equal(person.Id, (await there.JsonAsync("/api/session")).Text("accountId"));

        using HttpResponseMessage changed = await here.AskAsync(HttpMethod.Put, "/api/password", new { current = People.Password, password = "nam con ga vang" });

        Assert.Equal(HttpStatusCode.NoContent, changed.StatusCode);
        using HttpResponseMessage still = await here.AskAsync("/api/session");
        using HttpResponseMessage gone = await there.AskAsync("/api/session");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (still.StatusCode, gone.StatusCode));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task A_cookie_is_good_after_a_restart(DatabaseKind kind)
    {
        using var database = new TestDatabase(kind);
        RunningService before = await RunningService.OnAsync(database.Options);
        Account person = await before.PersonAsync(Roles.Analyst);
        using HttpClient browser = before.Browser();
        using HttpResponseMessage signedIn = await browser.SignInAsync(person.UserName!, People.Password);
        await before.DisposeAsync();

        await using RunningService after = await RunningService.OnAsync(database.Options);
        using HttpClient again = With(signedIn, after);

        Assert.Equal(person.Id, (await again.JsonAsync("/api/session")).Text("accountId"));
    }

    [Fact]
    public async Task A_change_by_cookie_needs_the_antiforgery_token_and_one_by_a_programs_token_does_not()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        Account person = await service.PersonAsync(Roles.Analyst);
        using HttpClient browser = await service.SignedInAsync(person);
        using HttpClient program = await service.ClientAsync(Roles.Analyst);
        browser.DefaultRequestHeaders.Remove(CrossSiteGuard.Header);

        using HttpResponseMessage without = await browser.PostAsync("/api/tokens", new { name = "x", scopes = new[] { "analyst" }, days = 1 });
        browser.DefaultRequestHeaders.Add(CrossSiteGuard.Header, "CfDJ8-nham");
        using HttpResponseMessage wrong = await browser.PostAsync("/api/tokens", new { name = "x", scopes = new[] { "analyst" }, days = 1 });
        using HttpResponseMessage byToken = await program.AskAsync(HttpMethod.Delete, "/api/tokens/4711");

        Assert.Equal("csrf", (await without.JsonAsync()).Text("code"));
        Assert.Equal("csrf", (await wrong.JsonAsync()).Text("code"));
        Assert.Equal(HttpStatusCode.NotFound, byToken.StatusCode);
    }

    /// <summary>The browser that signed in, at a node.</summary>
    private static HttpClient With(HttpResponseMessage signedIn, RunningService node)
    {
        var browser = new HttpClient { BaseAddress = node.Address };
        browser.DefaultRequestHeaders.Add("Cookie", signedIn.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]));
        return browser;
    }
}
