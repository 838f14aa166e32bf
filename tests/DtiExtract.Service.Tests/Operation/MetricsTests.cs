using System.Net;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Accounts;
using DtiExtract.TestServers;

namespace DtiExtract.Service.Tests.Operation;

public sealed class MetricsTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Metrics_tell_of_requests_memory_and_files_by_state(DatabaseKind kind)
    {
        await using RunningService service = await RunningService.OnAsync(kind);
        await using (ArchiveContext archive = service.Archive())
        {
            archive.Uploads.Add(new Upload { Name = "a.docx", State = UploadState.Waiting });
            await archive.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        using var client = new HttpClient { BaseAddress = service.Address };
        using HttpResponseMessage none = await client.AskAsync("/api/session");
        using HttpResponseMessage answer = await client.AskAsync("/metrics");

        string text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("\ndti_uploads{state=\"waiting\"} 1\n", text, StringComparison.Ordinal);
        Assert.Contains("\ndti_uploads{state=\"done\"} 0\n", text, StringComparison.Ordinal);
        Assert.Matches("\ndti_process_working_set_bytes [0-9]+\n", text);
        Assert.Matches("http_server_request_duration_seconds_bucket[{]http_request_method=\"GET\",http_response_status_code=\"401\",http_route=\"/api/session/?\",le=\"[+]Inf\"[}] [1-9]", text);
    }

    [Fact]
    public async Task Behind_a_proxy_metrics_are_for_administrators()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        using var stranger = new HttpClient { BaseAddress = service.Address };
        using HttpClient administrator = await service.ClientAsync(Roles.Administrator);
        stranger.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9");
        administrator.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9");

        using HttpResponseMessage refused = await stranger.AskAsync("/metrics");
        using HttpResponseMessage answer = await administrator.AskAsync("/metrics");

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.OK), (refused.StatusCode, answer.StatusCode));
    }
}
