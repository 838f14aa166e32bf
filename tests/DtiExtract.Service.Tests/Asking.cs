using System.Net.Http.Json;
using System.Text.Json;

namespace DtiExtract.Service.Tests;

/// <summary>Asks a node in the words of tests.</summary>
internal static class Asking
{
    public static Task<HttpResponseMessage> AskAsync(this HttpClient client, HttpMethod method, string path, object? body = null)
    {
        var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = body is null ? null : JsonContent.Create(body, body.GetType()) };
        return client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static Task<HttpResponseMessage> AskAsync(this HttpClient client, string path) => client.AskAsync(HttpMethod.Get, path);

    public static Task<HttpResponseMessage> PostAsync(this HttpClient client, string path, object body) => client.AskAsync(HttpMethod.Post, path, body);

    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage answer) =>
        JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    public static async Task<JsonElement> JsonAsync(this HttpClient client, string path)
    {
        using HttpResponseMessage answer = await client.AskAsync(path);
        return await answer.EnsureSuccessStatusCode().JsonAsync();
    }

    public static string? Text(this JsonElement json, string name) => json.GetProperty(name).GetString();
}
