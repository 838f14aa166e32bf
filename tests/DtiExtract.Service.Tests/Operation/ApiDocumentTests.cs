using System.Text.Json;
using DtiExtract.TestServers;

namespace DtiExtract.Service.Tests.Operation;

public sealed class ApiDocumentTests
{
    private static readonly string[] Methods = ["get", "put", "post", "patch", "delete"];

    [Fact]
    public async Task Every_operation_has_a_summary_an_id_of_its_own_and_problem_answers()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        using var client = new HttpClient { BaseAddress = service.Address };

        JsonElement document = await client.JsonAsync("/openapi/v1.json");

        Assert.StartsWith("3.1", document.Text("openapi"), StringComparison.Ordinal);
        (string Name, JsonElement Operation)[] operations =
        [
            .. document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Where(method => Methods.Contains(method.Name)).Select(method => ($"{method.Name} {path.Name}", method.Value))),
        ];
        Assert.NotEmpty(operations);
        Assert.Empty(operations.Where(one => !one.Operation.TryGetProperty("summary", out _)).Select(one => one.Name));
        Assert.Empty(operations.Where(one => !one.Operation.TryGetProperty("operationId", out _)).Select(one => one.Name));
        Assert.Equal(operations.Length, operations.Select(one => one.Operation.Text("operationId")).Distinct().Count());
        Assert.Empty(operations.Where(one => !HasProblem(one.Operation)).Select(one => one.Name));
        Assert.Empty(operations.Where(one => one.Operation.TryGetProperty("requestBody", out JsonElement body) && !HasExample(body)).Select(one => one.Name));
    }

    [Fact]
    public async Task Swagger_shows_the_document_under_its_own_policy()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        using var client = new HttpClient { BaseAddress = service.Address };

        using HttpResponseMessage page = await client.AskAsync("/swagger/index.html");
        using HttpResponseMessage script = await client.AskAsync("/swagger/index.js");

        string html = await page.EnsureSuccessStatusCode().Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotMatch("<script[^>]*>[^<]", html);
        Assert.Contains("/openapi/v1.json", await script.EnsureSuccessStatusCode().Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("style-src 'self' 'unsafe-inline'", Assert.Single(page.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    private static bool HasProblem(JsonElement operation) => operation.GetProperty("responses").EnumerateObject().Any(answer => answer.Value.TryGetProperty("content", out JsonElement content) && content.TryGetProperty("application/problem+json", out _));

    private static bool HasExample(JsonElement body) => body.GetProperty("content").EnumerateObject().All(type => type.Name != "application/json" || type.Value.TryGetProperty("example", out _));
}
