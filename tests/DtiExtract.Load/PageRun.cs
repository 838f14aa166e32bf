using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DtiExtract.Load;

/// <summary>Opens each page again and again as a browser does, one after the other, and measures how long the server takes for it.</summary>
/// <param name="client">Speaks to the service, and keeps cookies.</param>
/// <param name="settings">What is asked.</param>
internal sealed partial class PageRun(HttpClient client, PageSettings settings)
{
    private const int Several = 20;

    /// <summary>The pages whose address does not name one thing.</summary>
    private static readonly string[] Pages =
    [
        "/",
        "/?handler=Periods",
        "/?handler=Missing&period=2025",
        "/uploads",
        "/uploads/headers",
        "/reports",
        "/reports?text=ho%20so",
        "/reports?year=2024",
        "/search?q=h%E1%BB%93%20s%C6%A1%20tr%E1%BB%B1c%20tuy%E1%BA%BFn",
        "/search?q=k%C3%BD%20s%E1%BB%91%20%3E%3D%2095%25",
        "/figures",
        "/figures?year=2024",
        "/figures?indicator=online-dossier-rate",
        "/figures?indicator=online-dossier-rate&sort=rate",
        "/figures?indicator=online-dossier-rate&sort=rate&direction=asc&year=2024",
        "/figures?indicator=online-dossier-rate&sort=value",
        "/figures?indicator=online-dossier-rate&sort=unit&direction=asc",
        "/figures?indicator=online-dossier-rate&sort=period",
        "/compare",
        "/compare/series",
        "/compare/ranking",
        "/compare/missing",
        "/findings",
        "/findings?severity=error",
        "/findings/precision",
        "/findings/bulk",
    ];

    private static readonly string[] Administration =
    [
        "/administration", "/administration/accounts", "/administration/rules", "/administration/jobs", "/administration/storage", "/administration/audit",
    ];

    /// <summary>Runs to the end, prints what was measured, and gives the exit code: 1 when a page failed.</summary>
    public async Task<int> RunAsync()
    {
        await EnterAsync("dung-thu");
        bool isWell = true;
        foreach (string page in Pages)
        {
            isWell &= await SayAsync(page, [page]);
        }

        isWell &= await SayAsync("/reports/{id}", await AddressesAsync("/api/reports?size=20", "/reports/"));
        isWell &= await SayAsync("/findings/{id}", await AddressesAsync("/api/findings?limit=20", "/findings/"));
        isWell &= await DecideAsync();
        await EnterAsync("quan-tri");
        foreach (string page in Administration)
        {
            isWell &= await SayAsync(page, [page]);
        }

        return isWell ? 0 : 1;
    }

    /// <summary>Confirms findings one after the other as the review screen does: each answer leads to the next finding, which counts as its own.</summary>
    private async Task<bool> DecideAsync()
    {
        var decided = new Timings();
        var shown = new Timings();
        string[] findings = await AddressesAsync($"/api/findings?status=open&limit={settings.Times}", "/findings/", settings.Times);
        foreach (string finding in findings)
        {
            long begun = Stopwatch.GetTimestamp();
            string page = await client.GetStringAsync(new Uri(finding, UriKind.Relative));
            shown.Add(Stopwatch.GetElapsedTime(begun));
            using var form = new FormUrlEncodedContent(
            [
                new("kind", "confirm"), new("version", Version().Match(page).Groups["version"].Value), new("reason", "Tính lại không ra số đã nêu"), new("__RequestVerificationToken", Token().Match(page).Groups["token"].Value),
            ]);
            begun = Stopwatch.GetTimestamp();
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(finding + "?handler=decide", UriKind.Relative)) { Content = form };
            using HttpResponseMessage answer = await client.SendAsync(request);
            decided.Add(Stopwatch.GetElapsedTime(begun));
            if (!answer.IsSuccessStatusCode)
            {
                await Console.Out.WriteLineAsync($"{finding}: FAILED {(int)answer.StatusCode}");
                return false;
            }
        }

        await Console.Out.WriteLineAsync($"a finding to decide of: {shown}\na decision, with the page of the next finding: {decided}");
        return true;
    }

    /// <summary>Takes the place of a person of the demonstration; elsewhere the one account is used for all.</summary>
    private async Task EnterAsync(string person)
    {
        string form = await client.GetStringAsync(new Uri("/sign-in", UriKind.Relative));
        if (settings.UserName is null)
        {
            await SendAsync("/demo/sign-in", form, ("person", person));
        }
        else if (Token().IsMatch(form))
        {
            await SendAsync("/sign-in", form, ("userName", settings.UserName), ("password", settings.Password));
        }
    }

    private async Task SendAsync(string address, string form, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent([.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), new("__RequestVerificationToken", Token().Match(form).Groups["token"].Value)]);
        using HttpResponseMessage answer = await client.PostAsync(new Uri(address, UriKind.Relative), content);
        answer.EnsureSuccessStatusCode();
    }

    private async Task<string[]> AddressesAsync(string list, string prefix, int most = Several)
    {
        JsonElement page = await client.GetFromJsonAsync<JsonElement>(list);
        return [.. page.GetProperty("items").EnumerateArray().Take(most).Select(item => prefix + item.GetProperty("id").GetInt64().ToString(CultureInfo.InvariantCulture))];
    }

    private async Task<bool> SayAsync(string name, string[] addresses)
    {
        var timings = new Timings();
        long bytes = 0;
        var failures = new HashSet<int>();
        for (int i = 0; i < settings.Times; i++)
        {
            long begun = Stopwatch.GetTimestamp();
            using HttpResponseMessage answer = await client.GetAsync(new Uri(addresses[i % addresses.Length], UriKind.Relative));
            bytes += (await answer.Content.ReadAsByteArrayAsync()).Length;
            timings.Add(Stopwatch.GetElapsedTime(begun));
            if (!answer.IsSuccessStatusCode)
            {
                failures.Add((int)answer.StatusCode);
            }
        }

        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{name}: {timings}, {bytes / settings.Times / 1000} kB{(failures.Count == 0 ? null : $", FAILED {string.Join(' ', failures)}")}"));
        return failures.Count == 0;
    }

    [GeneratedRegex("name=\"version\" value=\"(?<version>[0-9]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Version();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
