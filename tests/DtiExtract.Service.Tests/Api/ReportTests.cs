using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining.Rules;
using DtiExtract.Service.Accounts;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DtiExtract.Service.Tests.Api;

public sealed class ReportTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Lists_are_paged_without_gaps_in_every_order(DatabaseKind kind)
    {
        await using RunningService service = await WebAsync(kind);
        StoredReport[] kept = await KeepAsync(service, 5);
        using HttpClient client = await service.ClientAsync(Roles.Analyst);

        foreach (string sort in (string[])["receivedAt", "periodEnd", "unit"])
        {
            var seen = new List<long>();
            string? cursor = null;
            do
            {
                JsonElement page = await GetAsync(client, $"/api/reports?sort={sort}&size=2&count=true{(cursor is null ? null : "&cursor=" + cursor)}");
                seen.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetInt64()));
                cursor = page.GetProperty("next").GetString();
                Assert.Equal(kept.Length, page.GetProperty("total").GetInt32());
            }
            while (cursor is not null);

            Assert.Equal(kept.Select(report => report.Id), seen.Order());
        }
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Lists_are_filtered(DatabaseKind kind)
    {
        await using RunningService service = await WebAsync(kind);
        StoredReport[] kept = await KeepAsync(service, 3);
        using HttpClient client = await service.ClientAsync(Roles.Analyst);
        StoredReport wanted = kept[0];

        foreach (string filter in (string[])
        [
            $"unit={Uri.EscapeDataString(wanted.Unit!)}",
            $"province={Uri.EscapeDataString(wanted.Province!)}",
            $"year={wanted.Year}",
            $"level={wanted.UnitLevel}",
            $"from={wanted.PeriodEnd:yyyy-MM-dd}&to={wanted.PeriodEnd:yyyy-MM-dd}",
            $"text={Uri.EscapeDataString(wanted.Name[2..^2].ToUpperInvariant())}",
            $"doubtful={(wanted.Problems != "[]" ? "true" : "false")}",
        ])
        {
            JsonElement page = await GetAsync(client, $"/api/reports?{filter}");
            Assert.Contains(wanted.Id, page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetInt64()));
        }

        Assert.Empty((await GetAsync(client, "/api/reports?unit=none")).GetProperty("items").EnumerateArray());
        Assert.Equal(HttpStatusCode.BadRequest, (await client.GetAsync(new Uri("/api/reports?sort=none", UriKind.Relative), Token)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.GetAsync(new Uri("/api/reports?cursor=none", UriKind.Relative), Token)).StatusCode);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task A_report_is_told_in_all_its_forms(DatabaseKind kind)
    {
        await using RunningService service = await WebAsync(kind);
        StoredReport kept = (await KeepAsync(service, 1))[0];
        using HttpClient client = await service.ClientAsync(Roles.Analyst);

        JsonElement report = await GetAsync(client, $"/api/reports/{kept.Id}");
        JsonElement mined = await GetAsync(client, $"/api/reports/{kept.Id}/mined");
        string text = await client.GetStringAsync(new Uri($"/api/reports/{kept.Id}/text", UriKind.Relative), Token);
        using HttpResponseMessage original = await client.GetAsync(new Uri($"/api/reports/{kept.Id}/original", UriKind.Relative), Token);

        Assert.Equal(kept.Figures, report.GetProperty("figures").GetInt32());
        Assert.Equal(kept.Figures, mined.GetProperty("figures").GetArrayLength());
        JsonElement figure = mined.GetProperty("figures")[0];
        Assert.Equal(figure.GetProperty("quote").GetString(), text[figure.GetProperty("start").GetInt32()..figure.GetProperty("end").GetInt32()]);
        Assert.Equal("attachment", original.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("nosniff", Assert.Single(original.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("sandbox", string.Join(' ', original.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal(kept.Size, (await original.Content.ReadAsByteArrayAsync(Token)).Length);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task A_header_is_corrected_by_who_saw_it_last_and_taken_back(DatabaseKind kind)
    {
        await using RunningService service = await WebAsync(kind);
        StoredReport kept = (await KeepAsync(service, 1))[0];
        using HttpClient client = await service.ClientAsync(Roles.Uploader);
        var patch = new { unit = "xã Bình Minh Thử", province = "tỉnh Thanh Hóa", periodEnd = "2023-12-31", periodStart = "2023-01-01" };

        Assert.Equal(HttpStatusCode.PreconditionRequired, (await SendAsync(client, HttpMethod.Patch, $"/api/reports/{kept.Id}/header", null, patch)).StatusCode);
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await SendAsync(client, HttpMethod.Patch, $"/api/reports/{kept.Id}/header", "\"99\"", patch)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(client, HttpMethod.Patch, $"/api/reports/{kept.Id}/header", "\"1\"", new { periodEnd = "31/12/2023" })).StatusCode);
        using HttpResponseMessage corrected = await SendAsync(client, HttpMethod.Patch, $"/api/reports/{kept.Id}/header", "\"1\"", patch);

        JsonElement now = JsonDocument.Parse(await corrected.Content.ReadAsStringAsync(Token)).RootElement;
        Assert.Equal("\"2\"", corrected.Headers.ETag?.Tag);
        Assert.Equal("xã Bình Minh Thử", now.GetProperty("header").GetProperty("unit").GetString());
        Assert.Equal("commune", now.GetProperty("header").GetProperty("unitLevel").GetString());
        Assert.Equal(kept.Unit, now.GetProperty("headerAsRead").GetProperty("unit").GetString());
        Assert.Equal(2023, now.GetProperty("year").GetInt32());
        Assert.NotNull(now.GetProperty("correctedBy").GetString());

        using HttpResponseMessage back = await SendAsync(client, HttpMethod.Delete, $"/api/reports/{kept.Id}/correction", "\"2\"", null);
        JsonElement asRead = JsonDocument.Parse(await back.Content.ReadAsStringAsync(Token)).RootElement;
        Assert.Equal(kept.Unit, asRead.GetProperty("header").GetProperty("unit").GetString());
        Assert.Equal(JsonValueKind.Null, asRead.GetProperty("correctedBy").ValueKind);
        await using ArchiveContext archive = service.Archive();
        Assert.Equal(["report.correct", "report.uncorrect"], await archive.AuditEntries.OrderBy(entry => entry.Number).Select(entry => entry.Action).ToListAsync(Token));
        Assert.Contains("tỉnh Thanh Hóa", await archive.TouchedProvinces.Select(touched => touched.Province).ToListAsync(Token));
    }

    [Fact]
    public async Task A_report_outside_the_areas_is_not_there()
    {
        await using RunningService service = await WebAsync(DatabaseKind.Sqlite);
        StoredReport kept = (await KeepAsync(service, 1))[0];
        using HttpClient stranger = await service.ClientAsync(Roles.Uploader, new Area("tỉnh Không Có", null));

        foreach (string path in (string[])[$"/api/reports/{kept.Id}", $"/api/reports/{kept.Id}/mined", $"/api/reports/{kept.Id}/text", $"/api/reports/{kept.Id}/original"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(new Uri(path, UriKind.Relative), Token)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(stranger, HttpMethod.Patch, $"/api/reports/{kept.Id}/header", "\"1\"", new { unit = "xã A" })).StatusCode);
        Assert.Equal(0, (await GetAsync(stranger, "/api/reports?count=true")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Units_are_suggested_with_accents_or_without()
    {
        await using RunningService service = await WebAsync(DatabaseKind.Sqlite);
        using HttpClient client = await service.ClientAsync(Roles.Uploader);

        foreach (string question in (string[])["thanh hoa", "Thanh Hóa", "THANH HOÁ"])
        {
            JsonElement units = await GetAsync(client, $"/api/units?q={Uri.EscapeDataString(question)}");
            Assert.Contains("tỉnh Thanh Hóa", units.EnumerateArray().Select(unit => unit.GetProperty("name").GetString()));
        }

        Assert.NotEmpty((await GetAsync(client, "/api/criterion-sets")).EnumerateArray());
        Assert.NotEmpty((await GetAsync(client, "/api/indicators")).EnumerateArray());
    }

    private static Task<RunningService> WebAsync(DatabaseKind kind) => RunningService.OnAsync(kind, start => start with { Role = ServiceRole.Web });

    private static async Task<StoredReport[]> KeepAsync(RunningService service, int reports)
    {
        var keeping = new KeptReports(service.App.Services.GetRequiredService<MiningRules>());
        var kept = new List<StoredReport>();
        foreach (string path in Directory.EnumerateFiles(Repository.At("corpus", "commune"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Take(reports))
        {
            kept.Add(await keeping.KeepFileAsync(service.App.Services, path, null, Token));
        }

        return [.. kept];
    }

    private static Task<JsonElement> GetAsync(HttpClient client, string path) => client.GetFromJsonAsync<JsonElement>(new Uri(path, UriKind.Relative), Token);

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, HttpMethod method, string path, string? version, object? body)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = body is null ? null : JsonContent.Create(body) };
        if (version is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", version);
        }

        return await client.SendAsync(request, Token);
    }
}
