using System.Text.Json;
using DtiExtract.Archive.Auditing;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Accounts;
using DtiExtract.TestServers;

namespace DtiExtract.Service.Tests.Accounts;

public sealed class AuditTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task What_happens_to_accounts_tokens_and_sessions_is_in_the_trail_and_the_trail_is_whole(DatabaseKind kind)
    {
        await using RunningService service = await RunningService.OnAsync(kind);
        using HttpClient administrator = await service.ClientAsync(Roles.Administrator);
        Account person = await service.PersonAsync(Roles.Analyst);
        using HttpClient browser = await service.SignedInAsync(person);
        using HttpResponseMessage token = await browser.PostAsync("/api/tokens", new { name = "máy", scopes = new[] { "analyst" }, days = 3 });
        using HttpResponseMessage changed = await administrator.AskAsync(HttpMethod.Patch, $"/api/accounts/{person.Id}", new { displayName = "Tên mới", areas = new[] { new { province = "tỉnh Mẫu", district = (string?)null } } });
        using HttpResponseMessage closed = await administrator.PostAsync($"/api/accounts/{person.Id}/close", new { });

        JsonElement page = await administrator.JsonAsync("/api/audit?limit=3");
        Assert.Equal(["account.close", "account.change", "token.create"], Actions(page));
        Assert.Equal("Tên mới", page.GetProperty("items")[1].GetProperty("details").GetProperty("after").Text("displayName"));
        Assert.Equal(["session.begin"], Actions(await administrator.JsonAsync($"/api/audit?after={page.Text("next")}")));
        Assert.Equal(["account.close", "account.change"], Actions(await administrator.JsonAsync("/api/audit?action=account.")));
        Assert.Equal(["token.create", "session.begin"], Actions(await administrator.JsonAsync($"/api/audit?accountId={person.Id}")));
        Assert.DoesNotContain(People.Password, page.ToString(), StringComparison.Ordinal);

        JsonElement head = await administrator.JsonAsync("/api/audit/head");
        await using ArchiveContext archive = service.Archive();
        AuditVerdict verdict = await AuditVerifier.VerifyAsync(archive, new AuditAnchor(head.GetProperty("number").GetInt64(), head.Text("hash")), TestContext.Current.CancellationToken);
        Assert.True(verdict.IsWhole);
        Assert.Equal(4, verdict.Head.Number);
    }

    private static IEnumerable<string> Actions(JsonElement page) => page.GetProperty("items").EnumerateArray().Select(item => item.Text("action")!);
}
