using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using DtiExtract.Service.Accounts;
using DtiExtract.TestServers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace DtiExtract.Service.Tests.Operation;

/// <summary>What holds for every answer, whatever was asked.</summary>
public sealed class AnswerTests
{
    [Theory]
    [InlineData("GET", "/api/session", null, HttpStatusCode.OK)]
    [InlineData("GET", "/health/live", null, HttpStatusCode.OK)]
    [InlineData("GET", "/nowhere", null, HttpStatusCode.NotFound)]
    [InlineData("GET", "/api/nowhere", null, HttpStatusCode.NotFound)]
    [InlineData("PUT", "/api/audit", null, HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "/api/accounts", "text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("POST", "/api/accounts", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("GET", "/api/accounts/none", null, HttpStatusCode.NotFound)]
    [InlineData("GET", "/setup", null, HttpStatusCode.BadRequest)]
    [InlineData("GET", "/fail", null, HttpStatusCode.InternalServerError)]
    [InlineData("GET", "/api/fail", null, HttpStatusCode.InternalServerError)]
    public async Task Every_answer_is_sealed_and_every_error_is_a_page_for_people_and_a_problem_for_programs(string method, string path, string? mediaType, HttpStatusCode expected)
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite, start => start with { Configure = services => services.AddSingleton<IStartupFilter, Failure>() });
        using HttpClient client = await service.ClientAsync(Roles.Administrator);
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
        if (mediaType is not null)
        {
            request.Content = new StringContent("{ nonsense", Encoding.UTF8, new MediaTypeHeaderValue(mediaType));
        }

        using HttpResponseMessage answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal("default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'; img-src 'self' data:", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Opener-Policy")));
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.False(answer.Headers.Contains("Server"));
        if ((int)expected >= 400 && !path.StartsWith("/api/", StringComparison.Ordinal))
        {
            Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
            Assert.DoesNotContain("bí mật", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
        else if ((int)expected >= 400)
        {
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
            JsonElement problem = await answer.JsonAsync();
            Assert.All(["title", "english", "code", "traceId"], name => Assert.NotEmpty(problem.Text(name)!));
            Assert.DoesNotContain("mật", problem.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_name_that_is_not_of_this_machine_reaches_nothing()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        using HttpClient client = await service.ClientAsync(Roles.Administrator);
        client.DefaultRequestHeaders.Host = "evil.example";

        using HttpResponseMessage answer = await client.AskAsync("/api/session");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_request_that_is_too_large_is_refused()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        using HttpClient browser = new() { BaseAddress = service.Address };

        using HttpResponseMessage answer = await browser.PostAsync("/api/session", new { userName = new string('a', 20_000), password = "x" });

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal("too-large", (await answer.JsonAsync()).Text("code"));
    }

    /// <summary>An address behind everything else that fails with a secret.</summary>
    private sealed class Failure : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            next(app);
            foreach (string path in (string[])["/fail", "/api/fail"])
            {
                app.Map(path, fail => fail.Run(_ => throw new InvalidOperationException("bí mật")));
            }
        };
    }
}
