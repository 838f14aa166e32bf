using System.Text.RegularExpressions;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Tests;
using DtiExtract.TestServers;
using Microsoft.Playwright;

namespace DtiExtract.Browser.Tests;

public sealed partial class CompareTests(Chromium chromium)
{
    private const string Signed = "outgoing-docs-signed-rate";
    private const string Area = "area=tỉnh Thanh Hóa/huyện Hà Trung";

    [Fact]
    public async Task An_analyst_compares_communes_and_follows_values_to_their_sentences()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        await HaTrung.KeepAsync(service);
        await using Visit visit = await Visit.AsAsync(chromium, service, Roles.Analyst);
        IPage page = visit.Page;

        await visit.GoAsync("/compare");
        await Assertions.Expect(page.GetByText("3/19 đơn vị có báo cáo")).ToBeVisibleAsync();
        ILocator missed = Row(page, "xã Hà Tiến").GetByRole(AriaRole.Link, new() { NameRegex = Missed() });
        await Assertions.Expect(missed).ToBeVisibleAsync();
        await Assertions.Expect(Row(page, "xã Hà Bắc").GetByText("không nêu").First).ToBeVisibleAsync();
        await Assertions.Expect(Row(page, "xã Hà Giang")).ToContainTextAsync("Chưa báo cáo kỳ này");
        await visit.ShowAsync("so-sanh");
        IDownload file = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Xuất .csv" }).ClickAsync());
        Assert.Contains("xã Hà Tiến,90,95,chưa đạt", await File.ReadAllTextAsync((await file.PathAsync())!, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await missed.ClickAsync();
        await page.WaitForURLAsync(ReportPlace());

        await visit.GoAsync($"/compare/series?{Area}&indicator={Signed}");
        await Assertions.Expect(page.Locator("[data-chart] canvas")).ToBeVisibleAsync();
        await Assertions.Expect(Row(page, "xã Hà Tiến").GetByRole(AriaRole.Cell)).ToHaveTextAsync([new Regex("50%", RegexOptions.None, TimeSpan.FromSeconds(1)), new Regex("–", RegexOptions.None, TimeSpan.FromSeconds(1)), new Regex("90%", RegexOptions.None, TimeSpan.FromSeconds(1))]);
        await visit.ShowAsync("chuoi-so-lieu");
        await visit.GoAsync($"/compare/series?{Area}&indicator={Signed}&unit=xã Hà Tân");
        await Row(page, "xã Hà Tân").GetByRole(AriaRole.Link).First.ClickAsync();
        await page.WaitForURLAsync(ReportPlace());

        await visit.GoAsync($"/compare/ranking?{Area}&period=2024&indicator={Signed}");
        await Assertions.Expect(page.Locator("#ranking tbody th")).ToHaveTextAsync(["xã Hà Bắc", "xã Hà Tân", "xã Hà Tiến"]);
        await Assertions.Expect(page.Locator("[data-chart] canvas")).ToBeVisibleAsync();
        await visit.ShowAsync("xep-hang");
        await page.Locator("[data-chart] canvas").ClickAsync(new LocatorClickOptions { Position = new Position { X = 200, Y = 50 } });
        await page.WaitForURLAsync(ReportPlace());

        await visit.GoAsync($"/compare/missing?{Area}&period=2024");
        await Assertions.Expect(page.GetByText("3/19 đơn vị đã báo cáo")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Row, new() { NameRegex = HaGiang() })).ToContainTextAsync("năm 2023");
        await visit.ShowAsync("chua-bao-cao");
    }

    private static ILocator Row(IPage page, string unit) => page.GetByRole(AriaRole.Row).Filter(new() { Has = page.GetByRole(AriaRole.Rowheader, new() { NameRegex = new Regex("^" + unit, RegexOptions.None, TimeSpan.FromSeconds(1)) }) });

    [GeneratedRegex("^90% *▼? *chưa đạt", RegexOptions.None, 1000)]
    private static partial Regex Missed();

    [GeneratedRegex("^xã Hà Giang", RegexOptions.None, 1000)]
    private static partial Regex HaGiang();

    [GeneratedRegex("/reports/[0-9]+[?]from=[0-9]+&to=[0-9]+#place$", RegexOptions.None, 1000)]
    private static partial Regex ReportPlace();
}
