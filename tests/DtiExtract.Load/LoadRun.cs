using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;

namespace DtiExtract.Load;

/// <summary>Gives files in, watches what becomes of them, and searches meanwhile.</summary>
/// <param name="client">Speaks to the service.</param>
/// <param name="settings">What is asked.</param>
internal sealed class LoadRun(HttpClient client, LoadSettings settings)
{
    private const int BufferBytes = 1 << 16;
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>Runs to the end, prints what was measured, and gives the exit code: 1 when a file has no final state.</summary>
    public async Task<int> RunAsync()
    {
        using var searching = new CancellationTokenSource();
        var searches = new SearchLoad(client);
        Task searched = searches.RunAsync(searching.Token);
        long begun = Stopwatch.GetTimestamp();
        (long batch, int files) = await UploadAsync();
        double uploaded = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        JsonElement end = await WaitAsync(batch);
        double seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        await searching.CancelAsync();
        await searched;
        Say($"files {files}, received in {uploaded:0.0} s, finished in {seconds:0.0} s, {files / seconds:0.00} files/s");
        Say($"states {end.GetProperty("counts").GetRawText()}");
        await SayReasonsAsync(batch);
        Say($"{searches.Summary()}");
        await SayMemoryAsync();
        JsonElement counts = end.GetProperty("counts");
        return counts.GetProperty("total").GetInt32() >= files && counts.GetProperty("received").GetInt32() + counts.GetProperty("waiting").GetInt32() + counts.GetProperty("mining").GetInt32() == 0 ? 0 : 1;
    }

    private async Task<(long Batch, int Files)> UploadAsync()
    {
        string[] files = [.. Directory.EnumerateFiles(settings.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Take(settings.Files)];
        using var form = new MultipartFormDataContent();
        form.Add(new StringContent("load"), "name");
        foreach (string file in files)
        {
            form.Add(new FileContent(file), "files", Path.GetRelativePath(settings.Folder, file));
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/batches") { Content = form };
        request.Headers.TransferEncodingChunked = true;
        using HttpResponseMessage answer = await client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return ((await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetInt64(), files.Length);
    }

    private async Task<JsonElement> WaitAsync(long batch)
    {
        while (true)
        {
            JsonElement now = await client.GetFromJsonAsync<JsonElement>($"/api/batches/{batch}");
            if (now.GetProperty("finishedAt").ValueKind == JsonValueKind.String)
            {
                return now;
            }

            await Console.Error.WriteLineAsync(now.GetProperty("counts").GetRawText());
            await Task.Delay(Interval);
        }
    }

    private async Task SayReasonsAsync(long batch)
    {
        var reasons = new Dictionary<string, int>(StringComparer.Ordinal);
        string? cursor = null;
        do
        {
            JsonElement page = await client.GetFromJsonAsync<JsonElement>($"/api/batches/{batch}/files?state=failed&size=500{(cursor is null ? null : "&cursor=" + cursor)}");
            foreach (JsonElement reason in page.GetProperty("items").EnumerateArray().SelectMany(file => file.GetProperty("reasons").EnumerateArray()))
            {
                string code = reason.GetProperty("code").GetString()!;
                reasons[code] = reasons.GetValueOrDefault(code) + 1;
            }

            cursor = page.GetProperty("next").GetString();
        }
        while (cursor is not null);
        Say($"reasons {string.Join(", ", reasons.OrderByDescending(pair => pair.Value).Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value}")))}");
    }

    private async Task SayMemoryAsync()
    {
        using HttpResponseMessage answer = await client.GetAsync(new Uri("/metrics", UriKind.Relative));
        string metrics = answer.IsSuccessStatusCode ? await answer.Content.ReadAsStringAsync() : string.Empty;
        foreach (string line in metrics.Split('\n').Where(line => !line.StartsWith('#') && line.Contains("memory", StringComparison.OrdinalIgnoreCase)))
        {
            Say($"{line}");
        }
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    /// <summary>A file that is opened when its turn comes: thousands can't be open at once.</summary>
    private sealed class FileContent(string path) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context)
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferBytes, useAsync: true);
            await file.CopyToAsync(stream);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
