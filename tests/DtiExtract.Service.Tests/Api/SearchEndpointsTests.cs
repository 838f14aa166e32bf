using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining;
using DtiExtract.Mining.Outline;
using DtiExtract.Service.Accounts;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DtiExtract.Service.Tests.Api;

public sealed class SearchEndpointsTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Passages_and_figures_are_found_page_by_page(DatabaseKind kind)
    {
        await using RunningService service = await FilledAsync(kind);
        using HttpClient client = await service.ClientAsync(Roles.Uploader);
        JsonElement page = await GetAsync(client, "/api/search?q=ky+so&size=2&facets=true");
        Assert.Equal(2, page.GetProperty("items").GetArrayLength());
        Assert.Equal("xã Thử 0", page.GetProperty("facets").GetProperty("units")[0].GetProperty("value").GetString());
        JsonElement rest = await GetAsync(client, $"/api/search?q=ky+so&size=2&cursor={page.GetProperty("next").GetString()}");
        Assert.Equal(1, rest.GetProperty("items").GetArrayLength());
        JsonElement item = rest.GetProperty("items")[0];
        Assert.Equal("ký số", item.GetProperty("text").GetString()![item.GetProperty("highlights")[0][0].GetInt32()..item.GetProperty("highlights")[0][1].GetInt32()]);

        foreach (string sort in new[] { "rate", "value", "unit", "period", "newest" })
        {
            Assert.Equal(3, (await FiguresAsync(client, $"/api/figures?q=ký số&type=ratio&size=1&sort={sort}")).Distinct().Count());
            Assert.Equal(3, (await FiguresAsync(client, $"/api/figures?q=ký số&type=ratio&size=2&direction=asc&sort={sort}")).Distinct().Count());
        }

        Assert.Equal(["91/100 văn bản, đạt 91%"], await FiguresAsync(client, "/api/figures?q=ký số&minRate=90.5&maxRate=91.5&role=result"));
        Assert.Equal(["92/100 văn bản, đạt 92%"], await FiguresAsync(client, "/api/figures?q=" + Uri.EscapeDataString("ký số > 91%")));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Nobody_finds_or_takes_out_what_is_outside_their_areas(DatabaseKind kind)
    {
        await using RunningService service = await FilledAsync(kind);
        using HttpClient stranger = await service.ClientAsync(Roles.Analyst, new Area("tỉnh Khác", null));
        Assert.Equal(0, (await GetAsync(stranger, "/api/search?q=ky+so&facets=true")).GetProperty("facets").GetProperty("units").GetArrayLength());
        Assert.Empty(await FiguresAsync(stranger, "/api/figures"));
        string csv = await stranger.GetStringAsync(new Uri("/api/figures/export.csv", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Single(csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task An_export_holds_what_was_filtered_and_stands_in_the_audit_trail()
    {
        await using RunningService service = await FilledAsync(DatabaseKind.Sqlite);
        using HttpClient analyst = await service.ClientAsync(Roles.Analyst);
        string csv = await analyst.GetStringAsync(new Uri("/api/figures/export.csv?q=ký số&type=ratio", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(4, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        byte[] xlsx = await analyst.GetByteArrayAsync(new Uri("/api/figures/export.xlsx", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("PK"u8.ToArray(), xlsx[..2]);
        await using ArchiveContext archive = service.Archive();
        Assert.Equal(2, await archive.AuditEntries.CountAsync(entry => entry.Action == "figure.export", TestContext.Current.CancellationToken));

        using HttpClient uploader = await service.ClientAsync(Roles.Uploader);
        using HttpResponseMessage refused = await uploader.GetAsync(new Uri("/api/figures/export.csv", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task A_query_with_a_mistake_is_answered_with_its_place()
    {
        await using RunningService service = await FilledAsync(DatabaseKind.Sqlite);
        using HttpClient client = await service.ClientAsync(Roles.Auditor);
        using HttpResponseMessage response = await client.GetAsync(new Uri("/api/search?q=" + Uri.EscapeDataString("ký số >= cao"), UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        JsonElement problem = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal(9, problem.GetProperty("start").GetInt32());
        Assert.Contains("cần một số", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    private static async Task<RunningService> FilledAsync(DatabaseKind kind)
    {
        RunningService service = await RunningService.OnAsync(kind);
        await Answers.Kept.KeepAsync(service.App.Services, Enumerable.Range(0, 3).Select(Report), TestContext.Current.CancellationToken);
        return service;
    }

    private static MinedReport Report(int number)
    {
        string text = $"BÁO CÁO\nKết quả chuyển đổi số năm 2024\n\n1. Văn bản đi được ký số: 9{number}/100 văn bản, đạt 9{number}%.\n";
        MinedReport mined = Answers.Kept.Mine($"{number}.txt", text);
        return mined with { Header = new ReportHeader { Unit = $"xã Thử {number}", UnitLevel = UnitLevel.Commune, Parent = "huyện Mẫu", Province = "tỉnh Nậm Thí", PeriodEnd = new DateOnly(2024, 12, 31) } };
    }

    private static async Task<List<string>> FiguresAsync(HttpClient client, string address)
    {
        List<string> quotes = [];
        string? next = null;
        do
        {
            JsonElement page = await GetAsync(client, next is null ? address : $"{address}&cursor={next}");
            quotes.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("quote").GetString()!));
            next = page.GetProperty("next").GetString();
        }
        while (next is not null && quotes.Count < 100);

        return quotes;
    }

    private static Task<JsonElement> GetAsync(HttpClient client, string address) =>
        client.GetFromJsonAsync<JsonElement>(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
}
