using System.IO.Compression;
using System.Net;
using System.Text.Json;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Findings;
using DtiExtract.Service.Accounts;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DtiExtract.Service.Tests.Api;

public sealed class FindingEndpointsTests
{
    private const string Signed = "Văn bản đi: 412/500 văn bản được ký số, đạt 98,4%.";
    private const string Online = "Hồ sơ trực tuyến: 121/164 hồ sơ, đạt 93,8%.";
    private const string Cut = "Hộ có Internet cáp quang là 418/1.026 hộ, tỷ lệ 40,8%.";

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Findings_are_listed_counted_and_told_within_the_areas_of_the_viewer(DatabaseKind kind)
    {
        await using RunningService service = await RunningService.OnAsync(kind);
        long report = await KeepAsync(service, "xã Lụa Mới", "huyện Tơ Vàng", Signed, Online, Cut);
        await KeepAsync(service, "xã Khe Chàm", "huyện Mây Ngàn", Signed);
        using HttpClient all = await service.ClientAsync(Roles.Analyst);
        using HttpClient some = await service.ClientAsync(Roles.Analyst, new Area("tỉnh Nghệ An", "huyện Tơ Vàng"));

        List<long> paged = [];
        string? after = null;
        do
        {
            JsonElement page = await all.AskAsync($"/api/findings?limit=1&count=true{(after is null ? null : $"&after={after}")}");
            Assert.Equal(4, page.At("count").GetInt32());
            paged.AddRange(page.Items("items").Select(item => item.At("id").GetInt64()));
            after = page.At("next").GetString();
        }
        while (after is not null);
        Assert.Equal(4, paged.Distinct().Count());

        Assert.Equal(3, (await some.AskAsync("/api/findings/counts")).At("total").GetInt32());
        JsonElement counts = await all.AskAsync("/api/findings/counts?type=percent-mismatch");
        Assert.Equal((4, 4), (counts.At("byType", "percent-mismatch").GetInt32(), counts.At("byStatus", "open").GetInt32()));
        Assert.Equal([3, 1], counts.Items("byUnit").Select(unit => unit.At("count").GetInt32()));
        JsonElement found = Assert.Single((await all.AskAsync($"/api/findings?q=121/164%20ho%20so&reportId={report}&year=2024&period=2024&sort=unit")).Items("items"));
        Assert.Contains("121/164", found.Items("places")[0].Text("quote"), StringComparison.Ordinal);
        Assert.Equal(("2024", "error"), (found.Text("report", "periodCode"), found.Text("severity")));

        JsonElement detail = await some.AskAsync($"/api/findings/{found.At("id").GetInt64()}");
        JsonElement context = detail.Items("contexts")[0];
        Assert.Contains("121/164", context.Text("quote"), StringComparison.Ordinal);
        Assert.EndsWith("trực tuyến: ", context.Text("before"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await some.StatusAsync($"/api/findings/{(await all.AskAsync("/api/findings?district=huy%E1%BB%87n%20M%C3%A2y%20Ng%C3%A0n")).Items("items")[0].At("id").GetInt64()}"));
        Assert.Equal(HttpStatusCode.BadRequest, await all.StatusAsync("/api/findings?status=maybe"));
        Assert.Equal(HttpStatusCode.BadRequest, await all.StatusAsync("/api/findings?after=nonsense"));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task A_finding_of_the_corpus_across_reports_names_the_other_report_only_to_those_who_may_see_it(DatabaseKind kind)
    {
        await using RunningService service = await RunningService.OnAsync(kind);
        var numbers = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (string name in new[] { "nam-tham-2024-h1-ban-2.txt", "nam-tham-2024-h1.docx" })
        {
            byte[] bytes = await File.ReadAllBytesAsync(Repository.At("corpus", "commune", name), TestContext.Current.CancellationToken);
            numbers[name] = await Answers.Kept.KeepAsync(service.App.Services, Answers.Kept.Mine(name, bytes), TestContext.Current.CancellationToken);
        }

        string? province = await service.Archive().Reports.Select(report => report.Province).FirstAsync(TestContext.Current.CancellationToken);
        await service.App.Services.GetRequiredService<IProvinceReconciler>().ReconcileAsync(province ?? string.Empty, TestContext.Current.CancellationToken);

        using HttpClient analyst = await service.ClientAsync(Roles.Analyst);
        List<JsonElement> found = (await analyst.AskAsync("/api/findings?across=true")).Items("items");
        Assert.NotEmpty(found);
        JsonElement detail = await analyst.AskAsync($"/api/findings/{found[0].At("id").GetInt64()}");
        Assert.All(detail.Items("elsewhere"), place => Assert.Contains(place.At("reportId").GetInt64(), numbers.Values));
        Assert.NotEqual(detail.At("finding", "report", "id").GetInt64(), detail.Items("elsewhere")[0].At("reportId").GetInt64());
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Lists_and_sheets_hold_what_the_filter_chooses_and_are_written_to_the_trail(DatabaseKind kind)
    {
        await using RunningService service = await RunningService.OnAsync(kind);
        await KeepAsync(service, "xã Lụa Mới", "huyện Tơ Vàng", Signed, Online);
        await KeepAsync(service, "xã Khe Chàm", "huyện Mây Ngàn", Signed);
        using HttpClient auditor = await service.ClientAsync(Roles.Auditor);
        using HttpClient uploader = await service.ClientAsync(Roles.Uploader);

        using (var list = new ZipArchive(await auditor.GetStreamAsync(new Uri("/api/findings/list.xlsx?district=huy%E1%BB%87n%20T%C6%A1%20V%C3%A0ng", UriKind.Relative), TestContext.Current.CancellationToken)))
        {
            using var reader = new StreamReader(await list.Entries.First(entry => entry.FullName.Contains("sheet", StringComparison.Ordinal)).OpenAsync(TestContext.Current.CancellationToken));
            string text = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
            Assert.Contains("Lụa Mới", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Khe Chàm", text, StringComparison.Ordinal);
        }

        using (var sheets = new ZipArchive(await auditor.GetStreamAsync(new Uri("/api/findings/sheets.zip", UriKind.Relative), TestContext.Current.CancellationToken)))
        {
            Assert.Equal(["phieu-ra-soat-xa-khe-cham.docx", "phieu-ra-soat-xa-lua-moi.docx"], sheets.Entries.Select(entry => entry.Name).Order(StringComparer.Ordinal));
        }

        string key = (await auditor.AskAsync("/api/findings")).Items("items")[0].Text("report", "unitKey")!;
        Assert.Equal(HttpStatusCode.OK, await auditor.StatusAsync($"/api/units/{Uri.EscapeDataString(key)}/sheet.docx"));
        Assert.Equal(HttpStatusCode.NotFound, await auditor.StatusAsync("/api/units/nobody/sheet.docx"));
        Assert.Equal(HttpStatusCode.Forbidden, await uploader.StatusAsync("/api/findings/list.xlsx"));
        await using var archive = service.Archive();
        Assert.Equal(["finding.list", "finding.sheets", "finding.sheet", "finding.sheet"], await archive.AuditEntries.OrderBy(entry => entry.Number).Select(entry => entry.Action).ToListAsync(TestContext.Current.CancellationToken));
    }

    private static Task<long> KeepAsync(RunningService service, string unit, string district, params string[] sentences) =>
        service.KeepAsync(unit, district, "tỉnh Nghệ An", "năm 2024", "ngày 12 tháng 12 năm 2024", sentences);
}
