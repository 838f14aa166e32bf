using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using DtiExtract.BadInputs;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Tests.Api;
using DtiExtract.Service.Tests.Ingestion.Receiving;
using DtiExtract.Service.Tests.Ingestion.Working;
using DtiExtract.TestServers;

namespace DtiExtract.Service.Tests.Ingestion;

/// <summary>Files that no report should be, given in as reports are.</summary>
public sealed class HostileFilesTests
{
    /// <summary>The others are too large for a test of every day, or need a folder of their own.</summary>
    private static readonly string[] LeftOut = ["archive bomb", "1 GB", "50 MB", "6 million", "within limits", "never ends", "eats memory", "gigabytes inside", "no right", "folder loop", "leads nowhere"];

    [Fact]
    public async Task Each_ends_with_a_sentence_or_a_doubt_and_the_service_answers_on()
    {
        using var folder = new TemporaryFolder();
        BadInput[] bad = [.. BadInputList.All.Where(input => !LeftOut.Any(part => input.Name.Contains(part, StringComparison.Ordinal)))];
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        using HttpClient client = await service.ClientAsync(Roles.Uploader);
        using MultipartFormDataContent form = SomeForm.Of([.. bad.Select((input, at) => Made(input, folder, at)), ("tốt.txt", GivenIn.Report(1))]);

        using HttpResponseMessage answer = await client.PostAsync(new Uri("/api/batches", UriKind.Relative), form, TestContext.Current.CancellationToken);
        long batch = (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("id").GetInt64();
        await service.App.Services.FinishedAsync(batch);

        List<JsonElement> files = (await client.JsonAsync($"/api/batches/{batch}/files?size=500")).Items("items");
        Assert.Equal([.. bad.Select(Expected), "good: done"], files.Select((file, at) => Found(at < bad.Length ? bad[at] : null, file)));
        Assert.Equal(HttpStatusCode.OK, await client.StatusAsync("/api/status"));
    }

    private static (string Name, byte[] Content) Made(BadInput input, TemporaryFolder folder, int at)
    {
        string path = Path.Join(folder.Path, $"{at}-{input.File}");
        input.Make(path);
        return (input.File, File.ReadAllBytes(path));
    }

    private static string Expected(BadInput input) => $"{input.Name}: {(input.IsRead ? "done" : "failed")} with its reason";

    /// <summary>What became of a file; a report says itself what is doubtful about it.</summary>
    private static string Found(BadInput? input, JsonElement file)
    {
        string? state = file.Text("state");
        if (input is null)
        {
            return $"good: {state}";
        }

        (string? Code, string? Sentence)[] reasons = [.. file.Items("reasons").Select(reason => (reason.Text("code"), reason.Text("vietnamese")))];
        bool isSaid = input.IsRead || reasons.Any(reason => reason.Sentence is { Length: > 10 } && input.Expected.Any(code => string.Equals(code.ToString(), reason.Code, StringComparison.OrdinalIgnoreCase)));
        return $"{input.Name}: {state} {(isSaid ? "with its reason" : string.Join(' ', reasons))}";
    }
}
