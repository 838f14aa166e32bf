using System.Collections.Immutable;
using System.Net;
using System.Text;
using DtiExtract.TestServers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using static DtiExtract.Service.Tests.Accounts.Audiences;

namespace DtiExtract.Service.Tests.Accounts;

/// <summary>Who may ask for what. A new address without a row fails the test.</summary>
public sealed class PermissionTests
{
    /// <summary>Each address, and who may ask for it with a token or with nothing. "Nobody" is for what needs a person who signed in.</summary>
    private static readonly ImmutableArray<(string Address, string Who)> Table =
    [
        ("GET /health/live", Everyone),
        ("GET /health/ready", Everyone),
        ("GET /metrics", Everyone), // from this machine, where the test is
        ("GET /openapi/{documentName}.json", Everyone),
        ("POST /api/setup", Everyone),
        ("POST /api/session", Everyone),
        ("GET /api/session", SignedIn),
        ("DELETE /api/session", SignedIn),
        ("POST /api/password", Everyone),
        ("PUT /api/password", Nobody),
        ("GET /api/tokens", SignedIn),
        ("POST /api/tokens", Nobody),
        ("DELETE /api/tokens/{id:long}", SignedIn),
        ("GET /api/accounts", Administrators),
        ("POST /api/accounts", Administrators),
        ("GET /api/accounts/{id}", Administrators),
        ("PATCH /api/accounts/{id}", Administrators),
        ("POST /api/accounts/{id}/close", Administrators),
        ("POST /api/accounts/{id}/reopen", Administrators),
        ("POST /api/accounts/{id}/password-code", Administrators),
        ("GET /api/audit", Administrators),
        ("GET /api/audit/head", Administrators),
        ("GET /api/status", SignedIn),
        ("GET /api/remine", Administrators),
        ("POST /api/remine", Administrators),
        ("POST /api/batches", Uploaders),
        ("GET /api/batches", SignedIn), // one's own
        ("GET /api/batches/{id:long}", SignedIn),
        ("GET /api/batches/{id:long}/files", SignedIn),
        ("GET /api/batches/{id:long}/events", SignedIn),
        ("GET /api/batches/{id:long}/receipt.csv", SignedIn),
        ("POST /api/batches/{id:long}/retry", Uploaders),
        ("GET /api/reports", SignedIn),
        ("GET /api/reports/{id:long}", SignedIn),
        ("GET /api/reports/{id:long}/mined", SignedIn),
        ("GET /api/reports/{id:long}/text", SignedIn),
        ("GET /api/reports/{id:long}/original", SignedIn),
        ("PATCH /api/reports/{id:long}/header", Uploaders),
        ("DELETE /api/reports/{id:long}/correction", Uploaders),
        ("POST /api/check", SignedIn),
        ("GET /api/units", SignedIn),
        ("GET /api/criterion-sets", SignedIn),
        ("GET /api/indicators", SignedIn),
        ("GET /api/search", SignedIn),
        ("GET /api/search/suggest", SignedIn),
        ("GET /api/figures", SignedIn),
        ("GET /api/figures/export.csv", Analysts),
        ("GET /api/figures/export.xlsx", Analysts),
        ("GET /api/indicators/{id}/series", SignedIn),
        ("GET /api/indicators/{id}/ranking", Analysts),
        ("GET /api/compare", Analysts),
        ("GET /api/missing", Analysts),
        ("GET /api/findings", SignedIn),
        ("GET /api/findings/counts", SignedIn),
        ("GET /api/findings/{id:long}", SignedIn),
        ("POST /api/findings/{id:long}/decisions", Auditors),
        ("POST /api/findings/decisions", Auditors),
        ("POST /api/findings/decisions/{bulkId}/undo", Auditors),
        ("GET /api/rules", SignedIn),
        ("GET /api/findings/list.xlsx", Analysts),
        ("GET /api/findings/sheets.zip", Auditors),
        ("GET /api/units/{unitKey}/sheet.docx", Auditors),
        ("GET /reports/{id:long}/pages/{page:int}.png", SignedIn),
    ];

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Everyone_may_ask_for_what_the_table_says_and_for_nothing_else(DatabaseKind kind)
    {
        await using RunningService service = await RunningService.OnAsync(kind, start => start with { Settings = start.Settings.Add("Accounts:SignInsPerMinute", "1000") });
        var wrong = new List<string>();
        foreach (string who in Everyone.Split(' '))
        {
            using HttpClient client = who == "anonymous" ? new HttpClient { BaseAddress = service.Address } : await service.ClientAsync(who);
            foreach ((string address, string allowed) in Table)
            {
                HttpStatusCode? refusal = allowed.Split(' ').Contains(who) ? null : who == "anonymous" ? HttpStatusCode.Unauthorized : HttpStatusCode.Forbidden;
                HttpStatusCode status = await StatusAsync(client, address);
                bool isRefused = status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden;
                if (refusal is null ? isRefused : status != refusal)
                {
                    wrong.Add($"{who}: {address} gave {(int)status}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Every_address_has_a_row()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);

        Assert.Equal(string.Join('\n', Table.Select(row => row.Address).Order(StringComparer.Ordinal)), string.Join('\n', Addresses(service).Order(StringComparer.Ordinal)));
    }

    private static IEnumerable<string> Addresses(RunningService service) => service.App.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        .SelectMany(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Select(method => $"{method} {Path(endpoint)}") ?? []);

    private static string Path(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.Trim('/');

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string address)
    {
        string[] parts = address.Split(' ');
        string path = System.Text.RegularExpressions.Regex.Replace(parts[1], "[{][^}]*[}]", "0", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
        using var request = new HttpRequestMessage(new HttpMethod(parts[0]), new Uri(path, UriKind.Relative));
        if (parts[0] is "POST" or "PUT" or "PATCH")
        {
            request.Content = new StringContent("{}", Encoding.UTF8, "application/json");
        }

        using HttpResponseMessage answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
