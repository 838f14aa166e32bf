using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using DtiExtract.Service.Tests.Accounts;
using DtiExtract.TestServers;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using static DtiExtract.Service.Tests.Accounts.Audiences;

namespace DtiExtract.Service.Tests.Pages;

/// <summary>Who may open which page. A new page without a row fails the test.</summary>
public sealed partial class PagePermissionTests
{
    private static readonly ImmutableArray<(string Page, string Who)> Table =
    [
        ("/", SignedIn),
        ("/sign-in", Everyone),
        ("/sign-out", SignedIn),
        ("/setup", Everyone),
        ("/preferences", Everyone),
        ("/error/{status:int}", Everyone),
        ("/demo/sign-in", Everyone),
        ("/demo/upload", Uploaders),
        ("/reports", SignedIn),
        ("/search", SignedIn),
        ("/search/saved", SignedIn),
        ("/figures", SignedIn),
        ("/compare", Analysts),
        ("/compare/series", Analysts),
        ("/compare/ranking", Analysts),
        ("/compare/missing", Analysts),
        ("/uploads", Uploaders),
        ("/uploads/{id:long}", Uploaders),
        ("/uploads/headers", Uploaders),
        ("/uploads/check", SignedIn),
        ("/reports/{id:long}", SignedIn),
        ("/reports/{id:long}/criteria", SignedIn),
        ("/reports/{id:long}/figures", SignedIn),
        ("/reports/{id:long}/changes", SignedIn),
        ("/reports/{id:long}/header", SignedIn),
        ("/reports/{id:long}/versions", SignedIn),
        ("/account", SignedIn),
        ("/password", Everyone),
        ("/administration", Administrators),
        ("/administration/accounts", Administrators),
        ("/administration/accounts/new", Administrators),
        ("/administration/accounts/{id}", Administrators),
        ("/administration/rules", Administrators),
        ("/administration/jobs", Administrators),
        ("/administration/storage", Administrators),
        ("/administration/audit", Administrators),
    ];

    [Fact]
    public async Task Everyone_may_open_what_the_table_says_and_nothing_else()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        var wrong = new List<string>();
        foreach (string who in Everyone.Split(' '))
        {
            using HttpClient browser = who == "anonymous" ? service.Browser() : await service.SignedInAsync(await service.PersonAsync(who));
            foreach ((string page, string allowed) in Table)
            {
                string path = Parameter().Replace(page, "404");
                using HttpResponseMessage answer = await browser.AskAsync(path);
                bool isRefused = answer.StatusCode == HttpStatusCode.Forbidden || answer.RequestMessage!.RequestUri!.PathAndQuery == "/sign-in?next=" + Uri.EscapeDataString(path);
                if (isRefused == allowed.Split(' ').Contains(who) || answer.StatusCode == HttpStatusCode.InternalServerError)
                {
                    wrong.Add($"{who}: {page} gave {(int)answer.StatusCode}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Every_page_has_a_row()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);

        Assert.Equal(string.Join('\n', Table.Select(row => row.Page).Order(StringComparer.Ordinal)), string.Join('\n', Pages(service).Order(StringComparer.Ordinal)));
    }

    private static IEnumerable<string> Pages(RunningService service) => service.App.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null).Select(endpoint => "/" + endpoint.RoutePattern.RawText!.Trim('/')).Distinct(StringComparer.Ordinal);

    [GeneratedRegex("[{][^}]*[}]", RegexOptions.None, 1000)]
    private static partial Regex Parameter();
}
