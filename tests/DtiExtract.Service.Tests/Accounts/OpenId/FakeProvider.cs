using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace DtiExtract.Service.Tests.Accounts.OpenId;

/// <summary>A provider of OpenID Connect on a free port that knows one person and holds the service to the rules: code once, PKCE, secret.</summary>
internal sealed class FakeProvider : IAsyncDisposable
{
    public const string Subject = "người-248289";
    public const string Secret = "bi-mat-cua-nha-cung-cap";
    public const string Client = "dti";

    private readonly WebApplication _app;
    private string? _challenge;

    private FakeProvider(WebApplication app) => _app = app;

    public string Address => _app.Urls.First();

    public string[] Groups { get; set; } = ["dti-kiem-tra"];

    /// <summary>For whom the ID token says it is.</summary>
    public string Audience { get; set; } = Client;

    public static async Task<FakeProvider> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();
        var provider = new FakeProvider(app);
        app.MapGet("/.well-known/openid-configuration", () => Results.Json(new
        {
            issuer = provider.Address,
            authorization_endpoint = provider.Address + "/authorize",
            token_endpoint = provider.Address + "/token",
            userinfo_endpoint = provider.Address + "/userinfo",
        }));
        app.MapGet("/authorize", provider.Authorize);
        app.MapPost("/token", provider.TokenAsync);
        app.MapGet("/userinfo", provider.Person);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return provider;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private IResult Authorize(HttpRequest request)
    {
        _challenge = request.Query["code_challenge"];
        return Results.Redirect(QueryHelpers.AddQueryString(request.Query["redirect_uri"].ToString(), new Dictionary<string, string?>(StringComparer.Ordinal) { ["code"] = "ma-1", ["state"] = request.Query["state"] }));
    }

    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        IFormCollection form = await request.ReadFormAsync(TestContext.Current.CancellationToken);
        string proof = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        if (form["code"] != "ma-1" || form["client_secret"] != Secret || form["client_id"] != Client || _challenge != proof)
        {
            return Results.BadRequest();
        }

        _challenge = null;
        string claims = WebEncoders.Base64UrlEncode(JsonSerializer.SerializeToUtf8Bytes(new { iss = Address, aud = Audience, sub = Subject }));
        return Results.Json(new { access_token = "truy-cap", token_type = "Bearer", id_token = $"e30.{claims}.x" });
    }

    private IResult Person(HttpRequest request) => request.Headers.Authorization == "Bearer truy-cap"
        ? Results.Json(new { sub = Subject, name = "Lê Thị Lan", preferred_username = "lan", groups = Groups })
        : Results.Unauthorized();
}
