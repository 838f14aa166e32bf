using System.Net;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Accounts;
using DtiExtract.TestServers;

namespace DtiExtract.Service.Tests.Accounts.OpenId;

public sealed class OpenIdTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task A_person_whom_an_administrator_linked_signs_in_and_others_are_told_their_code(DatabaseKind kind)
    {
        await using FakeProvider provider = await FakeProvider.StartAsync();
        using var folder = new TemporaryFolder();
        await using RunningService service = await StartAsync(kind, provider, folder, createAccounts: false);
        using HttpClient administrator = await service.ClientAsync(Roles.Administrator);
        Account person = await service.PersonAsync(Roles.Analyst);
        using HttpClient browser = service.Browser();

        using HttpResponseMessage unknown = await browser.AskAsync("/sign-in/openid");
        Assert.Equal(HttpStatusCode.Forbidden, unknown.StatusCode);
        Assert.Contains(FakeProvider.Subject, WebUtility.HtmlDecode(await unknown.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);

        using HttpResponseMessage linked = await administrator.AskAsync(HttpMethod.Put, $"/api/accounts/{person.Id}/openid", new { subject = FakeProvider.Subject });
        Assert.Equal(HttpStatusCode.NoContent, linked.StatusCode);
        using HttpResponseMessage known = await browser.AskAsync("/sign-in/openid");
        Assert.Equal(HttpStatusCode.OK, known.StatusCode);
        Assert.Equal(person.Id, (await browser.JsonAsync("/api/session")).Text("accountId"));
    }

    [Fact]
    public async Task Where_it_is_configured_a_first_sign_in_makes_an_account_with_the_roles_of_the_provider()
    {
        await using FakeProvider provider = await FakeProvider.StartAsync();
        using var folder = new TemporaryFolder();
        await using RunningService service = await StartAsync(DatabaseKind.Sqlite, provider, folder, createAccounts: true);
        using HttpClient browser = service.Browser();

        using HttpResponseMessage first = await browser.AskAsync("/sign-in/openid");
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal("auditor", (await browser.JsonAsync("/api/session")).GetProperty("roles")[0].GetString());

        provider.Groups = ["nguoi-ngoai"];
        using HttpResponseMessage second = await browser.AskAsync("/sign-in/openid");
        Assert.Empty((await browser.JsonAsync("/api/session")).GetProperty("roles").EnumerateArray());
    }

    [Fact]
    public async Task A_token_for_another_service_lets_nobody_in()
    {
        await using FakeProvider provider = await FakeProvider.StartAsync();
        provider.Audience = "dich-vu-khac";
        using var folder = new TemporaryFolder();
        await using RunningService service = await StartAsync(DatabaseKind.Sqlite, provider, folder, createAccounts: true);
        using HttpClient browser = service.Browser();

        using HttpResponseMessage answer = await browser.AskAsync("/sign-in/openid");
        using HttpResponseMessage session = await browser.AskAsync("/api/session");

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Unauthorized), (answer.StatusCode, session.StatusCode));
    }

    [Fact]
    public async Task Mistakes_in_the_settings_are_named_at_the_start()
    {
        var mistakes = await Assert.ThrowsAsync<Microsoft.Extensions.Options.OptionsValidationException>(() => RunningService.OnAsync(DatabaseKind.Sqlite, start => start with
        {
            Settings = start.Settings.Add("Accounts:OpenId:Authority", "http://provider.example").Add("Accounts:OpenId:Roles:x", "boss"),
        }));

        Assert.Equal(4, mistakes.Failures.Count());
    }

    private static async Task<RunningService> StartAsync(DatabaseKind kind, FakeProvider provider, TemporaryFolder folder, bool createAccounts)
    {
        string secret = Path.Join(folder.Path, "secret");
        await File.WriteAllTextAsync(secret, FakeProvider.Secret + "\n", TestContext.Current.CancellationToken);
        return await RunningService.OnAsync(kind, start => start with
        {
            Settings = start.Settings
                .Add("Accounts:OpenId:Authority", provider.Address)
                .Add("Accounts:OpenId:ClientId", FakeProvider.Client)
                .Add("Accounts:OpenId:ClientSecretFile", secret)
                .Add("Accounts:OpenId:RoleClaim", createAccounts ? "groups" : null)
                .Add("Accounts:OpenId:Roles:dti-kiem-tra", "auditor")
                .Add("Accounts:OpenId:CreateAccounts", createAccounts ? "true" : "false"),
        });
    }
}
