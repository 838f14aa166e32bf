using System.Net;
using System.Text.Json;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Operation.Health;
using DtiExtract.TestServers;
using Microsoft.Extensions.DependencyInjection;

namespace DtiExtract.Service.Tests.Operation;

public sealed class HealthTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task A_node_that_runs_says_that_it_lives_and_is_ready(DatabaseKind kind)
    {
        await using RunningService service = await RunningService.OnAsync(kind);
        using HttpClient client = await service.ClientAsync(Roles.Analyst);

        using HttpResponseMessage live = await client.AskAsync("/health/live");
        using HttpResponseMessage ready = await client.AskAsync("/health/ready");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (live.StatusCode, ready.StatusCode));
        Assert.Equal(["children", "database", "folder"], (await ready.JsonAsync()).GetProperty("parts").EnumerateArray().Select(part => part.Text("name")).Order());
    }

    [Fact]
    public async Task A_worker_that_can_run_no_child_is_not_ready_and_a_node_that_mines_nothing_needs_none()
    {
        await using RunningService worker = await RunningService.OnAsync(DatabaseKind.Sqlite, start => start with { ChildCommand = ["/bin/false"] });
        await using RunningService web = await RunningService.OnAsync(DatabaseKind.Sqlite, start => start with { ChildCommand = ["/bin/false"], Role = ServiceRole.Web });
        using var client = new HttpClient();

        using HttpResponseMessage lame = await client.GetAsync(new Uri(worker.Address, "/health/ready"), TestContext.Current.CancellationToken);
        using HttpResponseMessage ready = await client.GetAsync(new Uri(web.Address, "/health/ready"), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (lame.StatusCode, ready.StatusCode));
        JsonElement children = Assert.Single((await lame.JsonAsync()).GetProperty("parts").EnumerateArray(), part => part.Text("name") == "children");
        Assert.StartsWith("Không chạy được tiến trình con", children.Text("fault"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_node_that_lacks_something_says_what_and_is_not_ready()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite, start => start with
        {
            Configure = services => services.AddSingleton<IReadinessCheck, Missing>().AddSingleton<IReadinessCheck, Failing>(),
        });
        using var client = new HttpClient { BaseAddress = service.Address };

        using HttpResponseMessage ready = await client.AskAsync("/health/ready");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        var parts = (await ready.JsonAsync()).GetProperty("parts").EnumerateArray().ToDictionary(part => part.Text("name")!);
        Assert.Equal("Thiếu.", parts["missing"].Text("fault"));
        Assert.False(parts["failing"].GetProperty("isReady").GetBoolean());
        Assert.DoesNotContain("secret", JsonSerializer.Serialize(parts), StringComparison.Ordinal);
        Assert.True(parts["database"].GetProperty("isReady").GetBoolean());
    }

    private sealed class Missing : IReadinessCheck
    {
        public string Name => "missing";

        public Task<Exports.Messages.Wording?> FindFaultAsync(CancellationToken cancellationToken) => Task.FromResult<Exports.Messages.Wording?>(new("Thiếu.", "Missing."));
    }

    private sealed class Failing : IReadinessCheck
    {
        public string Name => "failing";

        public Task<Exports.Messages.Wording?> FindFaultAsync(CancellationToken cancellationToken) => throw new InvalidOperationException("secret");
    }
}
