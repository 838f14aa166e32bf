using System.Text.Json;
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
        Assert.Contains("xã Hà Tiến,90,%,95,chưa đạt", await DownloadAsync(page), StringComparison.Ordinal);
        await missed.ClickAsync();
        await page.WaitForURLAsync(Addresses.ReportPlace());

        await visit.GoAsync($"/compare/series?{Area}&indicator={Signed}");
        await Assertions.Expect(page.Locator("[data-chart] canvas")).ToBeVisibleAsync();
        await Assertions.Expect(Row(page, "xã Hà Tiến").GetByRole(AriaRole.Cell)).ToHaveTextAsync([new Regex("50%", RegexOptions.None, TimeSpan.FromSeconds(1)), new Regex("–", RegexOptions.None, TimeSpan.FromSeconds(1)), new Regex("90%", RegexOptions.None, TimeSpan.FromSeconds(1))]);
        await visit.ShowAsync("chuoi-so-lieu");
        await visit.GoAsync($"/compare/series?{Area}&indicator={Signed}&unit=xã Hà Tân");
        await Row(page, "xã Hà Tân").GetByRole(AriaRole.Link).First.ClickAsync();
        await page.WaitForURLAsync(Addresses.ReportPlace());

        await visit.GoAsync($"/compare/ranking?{Area}&period=2024&indicator={Signed}");
        await Assertions.Expect(page.Locator("#ranking tbody th")).ToHaveCountAsync(19);
        Assert.Equal(["xã Hà Bắc", "xã Hà Tân", "xã Hà Tiến"], (await page.Locator("#ranking tbody th").AllInnerTextsAsync()).Take(3));
        Assert.Contains("3,tỉnh Thanh Hóa,huyện Hà Trung,xã Hà Tiến,90,%,95,chưa đạt", await DownloadAsync(page), StringComparison.Ordinal);
        await Assertions.Expect(page.Locator("[data-chart] canvas")).ToBeVisibleAsync();
        await visit.ShowAsync("xep-hang");
        await page.Locator("[data-chart] canvas").ClickAsync(new LocatorClickOptions { Position = new Position { X = 200, Y = 50 } });
        await page.WaitForURLAsync(Addresses.ReportPlace());

        await visit.GoAsync($"/compare/missing?{Area}&period=2024");
        await Assertions.Expect(page.GetByText("3/19 đơn vị đã báo cáo")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Row, new() { NameRegex = HaGiang() })).ToContainTextAsync("năm 2023");
        Assert.Contains("huyện Hà Trung,xã Hà Giang,năm 2023,danh mục đơn vị", await DownloadAsync(page), StringComparison.Ordinal);
        await visit.ShowAsync("chua-bao-cao");
    }

    [Fact]
    public async Task The_table_is_put_in_order_and_given_out_as_it_stands()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        await HaTrung.KeepAsync(service);
        await using Visit visit = await Visit.AsAsync(chromium, service, Roles.Analyst);
        IPage page = visit.Page;
        ILocator head = page.GetByRole(AriaRole.Columnheader, new() { NameRegex = SignedHead() });

        await visit.GoAsync($"/compare?{Area}&period=2024");
        await page.GetByRole(AriaRole.Link, new() { Name = "Chỉ đơn vị có báo cáo" }).ClickAsync();
        await head.GetByRole(AriaRole.Link).First.ClickAsync();
        await Assertions.Expect(head).ToHaveAttributeAsync("aria-sort", "descending");
        await Assertions.Expect(page.Locator("tbody th")).ToHaveTextAsync([Median(), Exactly("xã Hà Bắc"), Exactly("xã Hà Tân"), Exactly("xã Hà Tiến")]);
        await visit.ShowAsync("so-sanh-xep-thu-tu");
        await head.GetByRole(AriaRole.Link).First.ClickAsync();
        await Assertions.Expect(head).ToHaveAttributeAsync("aria-sort", "ascending");
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("tbody th")).ToHaveTextAsync([Median(), Exactly("xã Hà Tiến"), Exactly("xã Hà Tân"), Exactly("xã Hà Bắc")]);

        string[] lines = (await DownloadAsync(page)).Trim().Split("\r\n");
        Assert.Equal(["unit", "xã Hà Tiến", "xã Hà Tân", "xã Hà Bắc"], lines.Select(line => line.Split(',')[2]));
        await page.GetByRole(AriaRole.Button, new() { Name = "Xem" }).ClickAsync();
        await Assertions.Expect(head).ToHaveAttributeAsync("aria-sort", "ascending");
    }

    [Fact]
    public async Task Many_units_stay_readable()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        await HaTrung.KeepManyAsync(service);
        await using Visit visit = await Visit.AsAsync(chromium, service, Roles.Analyst);
        IPage page = visit.Page;

        await visit.GoAsync("/");
        ILocator trend = page.GetByRole(AriaRole.Heading, new() { Name = "Văn bản đi được ký số" });
        await Assertions.Expect(page.GetByText("tăng 5 điểm %")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Img, new() { Name = "năm 2023: 67%; năm 2024: 72%" })).ToBeVisibleAsync();
        await visit.ShowAsync("trang-chu-dien-bien");
        await trend.GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(page.GetByText("45 đơn vị: biểu đồ vẽ trung vị")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Vẽ xã Dừa Xanh" }).CheckAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Vẽ xã Mít Hồng" }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Vẽ các đơn vị đã chọn" }).ClickAsync();
        await page.WaitForURLAsync(Drawn());
        using (var chart = JsonDocument.Parse((await page.Locator("[data-chart] + script").TextContentAsync())!))
        {
            Assert.Equal(["Trung vị", "xã Dừa Xanh", "xã Mít Hồng"], chart.RootElement.GetProperty("series").EnumerateArray().Select(one => one.GetProperty("name").GetString()));
        }

        await Assertions.Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = "Vẽ xã Mít Hồng" })).ToBeCheckedAsync();
        await visit.ShowAsync("chuoi-so-lieu-nhieu-don-vi");

        await visit.GoAsync($"/compare/ranking?period=2024&indicator={Signed}");
        await Assertions.Expect(page.GetByText("Biểu đồ vẽ 20 đơn vị đầu và 20 đơn vị cuối")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#ranking tbody th")).ToHaveCountAsync(45);
        await visit.ShowAsync("xep-hang-nhieu-don-vi");
    }

    private static async Task<string> DownloadAsync(IPage page)
    {
        IDownload file = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Xuất .csv" }).ClickAsync());
        return await File.ReadAllTextAsync((await file.PathAsync())!, TestContext.Current.CancellationToken);
    }

    private static Regex Exactly(string unit) => new($"^\\s*{unit}\\s*$", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static ILocator Row(IPage page, string unit) => page.GetByRole(AriaRole.Row).Filter(new() { Has = page.GetByRole(AriaRole.Rowheader, new() { NameRegex = new Regex("^" + unit, RegexOptions.None, TimeSpan.FromSeconds(1)) }) });

    [GeneratedRegex("^90% *▼? *chưa đạt", RegexOptions.None, 1000)]
    private static partial Regex Missed();

    [GeneratedRegex("^Văn bản đi được ký số", RegexOptions.None, 1000)]
    private static partial Regex SignedHead();

    [GeneratedRegex("Trung vị", RegexOptions.None, 1000)]
    private static partial Regex Median();

    [GeneratedRegex("draw=.*draw=", RegexOptions.None, 1000)]
    private static partial Regex Drawn();

    [GeneratedRegex("^xã Hà Giang", RegexOptions.None, 1000)]
    private static partial Regex HaGiang();
}
