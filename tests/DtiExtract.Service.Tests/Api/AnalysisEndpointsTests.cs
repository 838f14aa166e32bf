using System.Net;
using System.Text.Json;
using DtiExtract.Archive.Access;
using DtiExtract.Service.Accounts;
using DtiExtract.TestServers;

namespace DtiExtract.Service.Tests.Api;

public sealed class AnalysisEndpointsTests
{
    private const string Indicator = "outgoing-docs-signed-rate";
    private const string HaTrung = "province=t%E1%BB%89nh%20Thanh%20H%C3%B3a&district=huy%E1%BB%87n%20H%C3%A0%20Trung";

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Units_are_compared_ranked_and_missed_with_those_that_did_not_report(DatabaseKind kind)
    {
        await using RunningService service = await RunningService.OnAsync(kind);
        await KeepAsync(service, "xã Hà Tân", 2024, Signed(412, 500, "82,4"));
        await KeepAsync(service, "xã Hà Tiến", 2024, Signed(206, 250, "82,4"));
        await KeepAsync(service, "xã Hà Bắc", 2024, Signed(90, 100, "90"));
        await KeepAsync(service, "xã Hà Giang", 2024, "Xã có 02 trang thông tin điện tử.");
        await KeepAsync(service, "xã Hà Giang", 2023, Signed(50, 100, "50"));
        using HttpClient analyst = await service.ClientAsync(Roles.Analyst);
        using HttpClient elsewhere = await service.ClientAsync(Roles.Analyst, new Area("tỉnh Quảng Ngãi", null));
        using HttpClient uploader = await service.ClientAsync(Roles.Uploader);

        JsonElement ranking = (await analyst.AskAsync($"/api/indicators/{Indicator}/ranking?year=2024&{HaTrung}")).At("ranking");
        Assert.Equal(["1 xã Hà Bắc 90", "2 xã Hà Tiến 82.4", "2 xã Hà Tân 82.4"], ranking.Items("ranked").Select(one => $"{one.Text("rank")} {one.Text("unit", "name")} {one.Text("value", "value")}"));
        Assert.Equal((3, 82.4, 90d), (ranking.At("distribution", "count").GetInt32(), ranking.At("distribution", "median").GetDouble(), ranking.At("distribution", "most").GetDouble()));
        var unranked = ranking.Items("notReported").ToDictionary(one => one.Text("unit", "name")!, one => one.Text("reason")!);
        Assert.Equal(("notStated", "noReport"), (unranked["xã Hà Giang"], unranked["xã Hà Châu"]));

        JsonElement comparison = (await analyst.AskAsync($"/api/compare?indicators={Indicator}&period=2024&{HaTrung}")).At("comparison");
        Assert.Equal(19, comparison.Items("units").Count);
        JsonElement cell = Assert.Single(comparison.Items("units"), unit => unit.Text("unit", "name") == "xã Hà Tân").Items("cells")[0];
        Assert.Equal((412d, 500d), (cell.At("value", "numerator").GetDouble(), cell.At("value", "denominator").GetDouble()));

        JsonElement missing = (await analyst.AskAsync($"/api/missing?period=2024&{HaTrung}")).At("reports");
        Assert.Equal((19, 4), (missing.At("expected").GetInt32(), missing.At("reported").GetInt32()));
        Assert.All(missing.Items("missing"), unit => Assert.Equal("catalogue", unit.Text("basis")));
        Assert.Empty((await elsewhere.AskAsync($"/api/missing?period=2024&{HaTrung}")).Items("reports", "missing"));
        Assert.Equal(HttpStatusCode.Forbidden, await uploader.StatusAsync("/api/missing?period=2024"));
        Assert.Equal(HttpStatusCode.BadRequest, await analyst.StatusAsync("/api/missing?period=soon"));
        Assert.Equal(HttpStatusCode.NotFound, await analyst.StatusAsync("/api/indicators/none/series"));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task A_series_shows_the_units_of_which_a_unit_was_formed_and_what_can_not_be_compared(DatabaseKind kind)
    {
        await using RunningService service = await RunningService.OnAsync(kind);
        await KeepAsync(service, "xã Hà Tân", 2023, Signed(300, 500, "60"));
        await KeepAsync(service, "xã Hà Tân", 2024, Signed(412, 500, "82,4"), "Văn bản đi: 450/500 văn bản được ký số, đạt 90%.");
        await service.KeepAsync("xã Tống Sơn", "tỉnh Thanh Hóa", "tỉnh Thanh Hóa", "quý IV năm 2025", "ngày 20 tháng 12 năm 2025", Signed(190, 200, "95"));
        using HttpClient uploader = await service.ClientAsync(Roles.Uploader);

        JsonElement answer = await uploader.AskAsync($"/api/indicators/{Indicator}/series?unit=15316");
        JsonElement old = Assert.Single(answer.Items("series"), one => one.Text("unit", "name") == "xã Hà Tân");
        JsonElement current = Assert.Single(answer.Items("series"), one => one.Text("unit", "name") == "xã Tống Sơn");
        Assert.Equal(("2025-07-01", "xã Tống Sơn"), (old.Text("mergedOn"), old.Items("into")[0].GetString()));
        Assert.Equal(["2023 60", "2024 82.4"], old.Items("points").Select(point => $"{point.Text("periodCode")} {point.Text("value", "value")}"));
        Assert.True(old.Items("points")[1].At("value", "conflicting").GetBoolean());
        Assert.Equal("2025-Q4", current.Items("points")[0].Text("periodCode"));
        Assert.Superset(
            new HashSet<string?> { "different-period", "conflicting-statements", "units-merged" },
            answer.Items("warnings").Select(warning => warning.Text("code")).ToHashSet());
    }

    [Fact]
    public async Task Of_two_reports_on_a_period_the_one_signed_later_counts_in_whatever_order_they_came()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        await service.KeepAsync("xã Hà Tân", "huyện Hà Trung", "tỉnh Thanh Hóa", "năm 2024", "ngày 20 tháng 12 năm 2024", Signed(450, 500, "90"));
        await service.KeepAsync("xã Hà Tân", "huyện Hà Trung", "tỉnh Thanh Hóa", "năm 2024", "ngày 02 tháng 12 năm 2024", Signed(300, 500, "60"));
        using HttpClient analyst = await service.ClientAsync(Roles.Analyst);

        JsonElement ranking = (await analyst.AskAsync($"/api/indicators/{Indicator}/ranking?year=2024&{HaTrung}")).At("ranking");
        JsonElement series = await analyst.AskAsync($"/api/indicators/{Indicator}/series?{HaTrung}");

        Assert.Equal("90", ranking.Items("ranked")[0].Text("value", "value"));
        Assert.Equal(["60", "90"], series.Items("series")[0].Items("points").Select(point => point.Text("value", "value")));
    }

    private static string Signed(int part, int whole, string percent) => $"Văn bản đi: {part}/{whole} văn bản được ký số, đạt {percent}%.";

    private static Task<long> KeepAsync(RunningService service, string unit, int year, params string[] sentences) =>
        service.KeepAsync(unit, "huyện Hà Trung", "tỉnh Thanh Hóa", $"năm {year}", $"ngày 12 tháng 12 năm {year}", sentences);
}
