using System.Net;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Accounts;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Tests.Accounts;

public sealed class TokenTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task A_token_does_what_its_scopes_allow_until_it_is_taken_back(DatabaseKind kind)
    {
        await using RunningService service = await RunningService.OnAsync(kind);
        using HttpClient browser = await service.SignedInAsync(await service.PersonAsync(Roles.Administrator, Roles.Analyst));
        using HttpResponseMessage made = await browser.PostAsync("/api/tokens", new { name = "máy thống kê", scopes = new[] { "analyst" }, days = 30 });
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        var token = await made.JsonAsync();
        using HttpClient program = service.Program(token.Text("secret")!);

        Assert.Equal(["analyst"], (await program.JsonAsync("/api/session")).GetProperty("roles").EnumerateArray().Select(role => role.GetString()!));
        using HttpResponseMessage beyond = await program.AskAsync("/api/accounts");
        Assert.Equal(HttpStatusCode.Forbidden, beyond.StatusCode);
        using HttpResponseMessage breeding = await program.PostAsync("/api/tokens", new { name = "con", scopes = new[] { "analyst" }, days = 300 });
        Assert.Equal(HttpStatusCode.Forbidden, breeding.StatusCode);

        await using ArchiveContext archive = service.Archive();
        AccessToken kept = await archive.AccessTokens.SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal(TimeSpan.Zero, kept.UsedAt!.Value.TimeOfDay);
        Assert.DoesNotContain(kept.Hash, token.Text("secret"), StringComparison.Ordinal);

        using HttpResponseMessage revoked = await browser.AskAsync(HttpMethod.Delete, $"/api/tokens/{kept.Id}");
        using HttpResponseMessage after = await program.AskAsync("/api/session");
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.Unauthorized), (revoked.StatusCode, after.StatusCode));
    }

    [Fact]
    public async Task A_token_that_is_too_old_or_none_at_all_lets_nobody_in()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        using HttpClient old = await service.ClientAsync(Roles.Analyst);
        await using ArchiveContext archive = service.Archive();
        await archive.AccessTokens.ExecuteUpdateAsync(change => change.SetProperty(one => one.ExpiresAt, DateTimeOffset.UtcNow.AddSeconds(-1)), TestContext.Current.CancellationToken);

        foreach (HttpClient client in (HttpClient[])[old, service.Program(TokenSecrets.New()), service.Program("dti_ngan"), service.Program("abc")])
        {
            using HttpResponseMessage answer = await client.AskAsync("/api/session");
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
            client.Dispose();
        }
    }

    [Theory]
    [InlineData("", "analyst", 30)]
    [InlineData("máy", "administrator", 30)]
    [InlineData("máy", "boss", 30)]
    [InlineData("máy", "analyst", 0)]
    [InlineData("máy", "analyst", 400)]
    public async Task A_token_beyond_its_account_is_refused(string name, string scope, int days)
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        using HttpClient browser = await service.SignedInAsync(await service.PersonAsync(Roles.Analyst));

        using HttpResponseMessage answer = await browser.PostAsync("/api/tokens", new { name, scopes = new[] { scope }, days });

        Assert.Equal("bad-token", (await answer.JsonAsync()).Text("code"));
    }

    [Fact]
    public async Task Nobody_takes_back_the_token_of_another()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        using HttpClient one = await service.ClientAsync(Roles.Analyst);
        using HttpClient other = await service.ClientAsync(Roles.Administrator);
        long id = (await one.JsonAsync("/api/tokens")).GetProperty("items")[0].GetProperty("id").GetInt64();

        using HttpResponseMessage answer = await other.AskAsync(HttpMethod.Delete, $"/api/tokens/{id}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
