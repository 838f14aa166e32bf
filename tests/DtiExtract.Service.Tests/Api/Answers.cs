using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using DtiExtract.TestServers;

namespace DtiExtract.Service.Tests.Api;

/// <summary>Reports kept behind a node, and what it answers.</summary>
internal static class Answers
{
    private static readonly Lazy<KeptReports> Reports = new(() => KeptReports.ByRulesIn(Repository.At("rules")));

    /// <summary>Mines reports and keeps them.</summary>
    public static KeptReports Kept => Reports.Value;

    /// <summary>Keeps a short report of a commune.</summary>
    public static Task<long> KeepAsync(this RunningService service, string unit, string district, string province, string period, string day, params string[] sentences) =>
        Kept.KeepAsync(service.App.Services, Kept.Mine($"{unit} {period}.txt", SomeReport.Of(unit, district, province, period, day, sentences)), TestContext.Current.CancellationToken);

    /// <summary>Asks for JSON.</summary>
    public static async Task<JsonElement> AskAsync(this HttpClient client, string address)
    {
        using HttpResponseMessage response = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"{address}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    /// <summary>The status that an address answers with.</summary>
    public static async Task<HttpStatusCode> StatusAsync(this HttpClient client, string address)
    {
        using HttpResponseMessage response = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    /// <summary>Sends JSON, with a version where one is given.</summary>
    public static async Task<(HttpStatusCode Status, JsonElement Body)> SendAsync(this HttpClient client, string address, object body, int? version = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative)) { Content = JsonContent.Create(body) };
        if (version is { } seen)
        {
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{seen}\"");
        }

        using HttpResponseMessage response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        string text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (response.StatusCode, text.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(text));
    }

    /// <summary>A text at a path of names.</summary>
    public static string? Text(this JsonElement element, params string[] path) => element.At(path).ToString();

    /// <summary>An element at a path of names.</summary>
    public static JsonElement At(this JsonElement element, params string[] path) => path.Aggregate(element, (inner, name) => inner.GetProperty(name));

    /// <summary>The items of a list at a path of names.</summary>
    public static List<JsonElement> Items(this JsonElement element, params string[] path) => [.. element.At(path).EnumerateArray()];
}
