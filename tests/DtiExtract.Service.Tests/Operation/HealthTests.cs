using System.Net;
using DtiExtract.Service.Accounts;
using DtiExtract.TestServers;

namespace DtiExtract.Service.Tests.Operation;

public sealed class HealthTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task A_node_that_runs_says_that_it_lives(DatabaseKind kind)
    {
        await using RunningService service = await RunningService.OnAsync(kind);
        using HttpClient client = await service.ClientAsync(Roles.Analyst);

        using HttpResponseMessage answer = await client.GetAsync(new Uri("/health/live", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
