using System.Net;
using System.Text.Json;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Accounts;
using DtiExtract.TestServers;

namespace DtiExtract.Service.Tests.Accounts;

public sealed class AccountTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task A_new_account_sets_its_password_by_a_code_once_and_is_limited_to_its_areas(DatabaseKind kind)
    {
        await using RunningService service = await RunningService.OnAsync(kind);
        using HttpClient administrator = await service.ClientAsync(Roles.Administrator);
        using HttpClient browser = service.Browser();

        using HttpResponseMessage made = await administrator.PostAsync("/api/accounts", new { userName = "lan", displayName = "Lê Thị Lan", roles = new[] { "auditor" }, areas = new[] { new { province = "tỉnh Mẫu", district = "huyện Đông" } } });
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        string code = (await made.JsonAsync()).Text("passwordCode")!;
        using HttpResponseMessage set = await browser.PostAsync("/api/password", new { userName = "lan", code, password = People.Password });
        using HttpResponseMessage again = await browser.PostAsync("/api/password", new { userName = "lan", code, password = "mat khau khac nua" });
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.BadRequest), (set.StatusCode, again.StatusCode));

        using HttpResponseMessage session = await browser.SignInAsync("lan", People.Password);
        JsonElement area = (await session.JsonAsync()).GetProperty("areas")[0];
        Assert.Equal(("tỉnh Mẫu", "huyện Đông"), (area.Text("province"), area.Text("district")));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Closing_an_account_ends_its_sessions_and_tokens_at_once_until_it_is_opened_again(DatabaseKind kind)
    {
        await using RunningService service = await RunningService.OnAsync(kind);
        using HttpClient administrator = await service.ClientAsync(Roles.Administrator);
        Account person = await service.PersonAsync(Roles.Analyst);
        using HttpClient browser = await service.SignedInAsync(person);
        using HttpResponseMessage token = await browser.PostAsync("/api/tokens", new { name = "máy", scopes = new[] { "analyst" }, days = 30 });
        using HttpClient program = service.Program((await token.JsonAsync()).Text("secret")!);

        using HttpResponseMessage closed = await administrator.PostAsync($"/api/accounts/{person.Id}/close", new { });
        Assert.True((await closed.JsonAsync()).GetProperty("isClosed").GetBoolean());
        foreach (HttpClient client in (HttpClient[])[browser, program])
        {
            using HttpResponseMessage refused = await client.AskAsync("/api/session");
            Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        }

        using HttpResponseMessage reopened = await administrator.PostAsync($"/api/accounts/{person.Id}/reopen", new { });
        using HttpResponseMessage back = await program.AskAsync("/api/session");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (reopened.StatusCode, back.StatusCode));
    }

    [Fact]
    public async Task A_lost_role_counts_at_once()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        using HttpClient administrator = await service.ClientAsync(Roles.Administrator);
        Account person = await service.PersonAsync(Roles.Administrator);
        using HttpClient browser = await service.SignedInAsync(person);

        using HttpResponseMessage changed = await administrator.AskAsync(HttpMethod.Patch, $"/api/accounts/{person.Id}", new { roles = new[] { "analyst" } });
        using HttpResponseMessage refused = await browser.AskAsync("/api/accounts");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Forbidden), (changed.StatusCode, refused.StatusCode));
    }

    [Fact]
    public async Task The_last_administrator_stays()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        Account person = await service.PersonAsync(Roles.Administrator);
        using HttpClient browser = await service.SignedInAsync(person);

        using HttpResponseMessage close = await browser.PostAsync($"/api/accounts/{person.Id}/close", new { });
        using HttpResponseMessage demote = await browser.AskAsync(HttpMethod.Patch, $"/api/accounts/{person.Id}", new { roles = new[] { "analyst" } });

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (close.StatusCode, demote.StatusCode));
        Assert.False((await browser.JsonAsync($"/api/accounts/{person.Id}")).GetProperty("isClosed").GetBoolean());
    }

    [Theory]
    [InlineData("{\"userName\":\"lan\",\"displayName\":\"Lan\",\"roles\":[\"boss\"]}", "Vai trò phải là")]
    [InlineData("{\"userName\":\"lan\",\"displayName\":\"Lan\",\"roles\":[]}", "Vai trò phải là")]
    [InlineData("{\"userName\":\"lan\",\"displayName\":\"  \",\"roles\":[\"analyst\"]}", "Họ tên")]
    [InlineData("{\"userName\":\"lê lan\",\"displayName\":\"Lan\",\"roles\":[\"analyst\"]}", "chữ cái không dấu")]
    [InlineData("{\"userName\":\"lan\",\"displayName\":\"Lan\",\"roles\":[\"analyst\"],\"areas\":[{\"province\":\" \",\"district\":null}]}", "phải nêu tỉnh")]
    [InlineData("{\"userName\":\"lan\"}", "")]
    [InlineData("{\"userName\":null,\"displayName\":\"Lan\",\"roles\":[\"analyst\"]}", "")]
    public async Task An_account_that_cannot_be_is_refused_with_the_reason(string body, string reason)
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        using HttpClient administrator = await service.ClientAsync(Roles.Administrator);

        using HttpResponseMessage answer = await administrator.PostAsync("/api/accounts", JsonSerializer.Deserialize<JsonElement>(body));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        JsonElement problem = await answer.JsonAsync();
        Assert.NotEmpty(problem.Text("english")!);
        Assert.Contains(reason, problem.TryGetProperty("detail", out JsonElement detail) ? detail.GetString() : string.Empty, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task All_accounts_come_page_by_page(DatabaseKind kind)
    {
        await using RunningService service = await RunningService.OnAsync(kind);
        using HttpClient administrator = await service.ClientAsync(Roles.Administrator);
        for (int i = 0; i < 4; i++)
        {
            await service.PersonAsync(Roles.Uploader);
        }

        var seen = new List<string>();
        string? next = null;
        do
        {
            JsonElement page = await administrator.JsonAsync($"/api/accounts?limit=2{(next is null ? string.Empty : $"&after={next}")}");
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.Text("id")!));
            next = page.Text("next");
        }
        while (next is not null);

        Assert.Equal(5, seen.Distinct().Count());
        Assert.Equal(5, seen.Count);
    }
}
