using System.IO.Compression;
using System.Text.RegularExpressions;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Tests;
using DtiExtract.TestServers;
using Microsoft.Playwright;

namespace DtiExtract.Browser.Tests;

public sealed partial class SearchTests(Chromium chromium)
{
    [Fact]
    public async Task A_person_finds_a_passage_narrows_the_search_and_keeps_it()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        await HaTrung.KeepAsync(service);
        await HaTrung.KeepCorpusAsync(service);
        await using Visit visit = await Visit.AsAsync(chromium, service, Roles.Uploader);
        IPage page = visit.Page;
        await visit.GoAsync("/search");
        await page.GetByText("Cách đặt câu hỏi").ClickAsync();
        await visit.ShowAsync("tro-giup-tim-kiem");

        await page.Locator("#q").PressSequentiallyAsync("ký số xa ha tan");
        await Assertions.Expect(page.GetByRole(AriaRole.Option, new() { Name = "xã Hà Tân" })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await visit.ShowAsync("goi-y-tim-kiem");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#q")).ToHaveValueAsync("ký số đơn vị:\"xã Hà Tân\" ");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("mark").First).ToBeVisibleAsync();
        await AskAsync(page, "hố sở");
        await page.GetByRole(AriaRole.Link, new() { Name = "Tìm không dấu: ho so" }).ClickAsync();
        await Assertions.Expect(page.Locator("mark").First).ToBeVisibleAsync();

        await AskAsync(page, "ho so suc khoe");
        await Assertions.Expect(page.Locator("mark").First).ToHaveTextAsync(HealthRecord());
        await AskAsync(page, "hồ sơ sức khỏe");
        await page.Locator("#facets").GetByRole(AriaRole.Link, new() { Name = "2024" }).ClickAsync();
        await Assertions.Expect(page.Locator("#q")).ToHaveValueAsync("hồ sơ sức khỏe năm:2024");
        await page.Locator("#facets").GetByRole(AriaRole.Link, new() { NameRegex = HaTan() }).ClickAsync();
        await Assertions.Expect(page.Locator("#count")).ToContainTextAsync("1 đoạn");
        await visit.ShowAsync("tim-kiem");
        ILocator place = page.Locator("#results").GetByRole(AriaRole.Link);
        Assert.Matches(Addresses.ReportPlace(), (await place.First.GetAttributeAsync("href"))!);

        await page.GetByText("Lưu tìm kiếm này").ClickAsync();
        await page.GetByLabel("Tên để tìm lại").FillAsync("Sức khỏe Hà Tân");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByText("Đã lưu: Sức khỏe Hà Tân")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { NameRegex = RemoveUnit() }).ClickAsync();
        await Assertions.Expect(page.Locator("#q")).ToHaveValueAsync("hồ sơ sức khỏe năm:2024");

        await visit.GoAsync("/search");
        await visit.ShowAsync("tim-kiem-da-luu");
        await page.GetByRole(AriaRole.Link, new() { Name = "Sức khỏe Hà Tân" }).ClickAsync();
        await Assertions.Expect(page.Locator("#count")).ToContainTextAsync("1 đoạn");
        await AskAsync(page, "ký số >=");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("cần một số");
        await visit.GoAsync("/search");
        await page.GetByRole(AriaRole.Button, new() { Name = "Xóa Sức khỏe Hà Tân" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Chưa lưu tìm kiếm nào")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task More_passages_come_in_place_and_the_first_of_them_is_in_focus()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        await HaTrung.KeepCorpusAsync(service);
        await using Visit visit = await Visit.AsAsync(chromium, service, Roles.Uploader);
        await visit.GoAsync("/search?q=chuyển đổi số");
        ILocator passages = visit.Page.Locator("#results li");
        await Assertions.Expect(passages).ToHaveCountAsync(20);

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Xem thêm" }).ClickAsync();

        await Assertions.Expect(passages).ToHaveCountAsync(40);
        await Assertions.Expect(passages.Nth(20).GetByRole(AriaRole.Link)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task An_analyst_sorts_and_filters_figures_and_takes_out_exactly_those()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        await HaTrung.KeepAsync(service);
        await HaTrung.KeepCorpusAsync(service);
        await using Visit visit = await Visit.AsAsync(chromium, service, Roles.Analyst);
        IPage page = visit.Page;
        await visit.GoAsync("/figures");
        await page.Locator("#indicator").SelectOptionAsync("outgoing-docs-signed-rate");
        await page.Locator("#role").SelectOptionAsync("result");
        await page.Locator("#area").SelectOptionAsync("tỉnh Thanh Hóa/huyện Hà Trung");
        await page.GetByLabel("Năm", new() { Exact = true }).FillAsync("2024");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lọc" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Tỷ lệ" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Columnheader, new() { Name = "Tỷ lệ" })).ToHaveAttributeAsync("aria-sort", "descending");
        await Assertions.Expect(page.Locator("tbody tr td:nth-child(7)")).ToHaveTextAsync(["99%", "98%", "90%"]);
        await Assertions.Expect(page.Locator("tbody tr td:nth-child(10)")).ToContainTextAsync(["▲ đạt", "▲ đạt", "▼ chưa đạt"]);
        await Assertions.Expect(page.GetByText("3 số liệu")).ToBeVisibleAsync();
        await visit.ShowAsync("so-lieu");
        string[] shown = [.. await page.Locator("tbody tr td:last-child").AllInnerTextsAsync()];

        string csv = await File.ReadAllTextAsync(await DownloadAsync(page, "Xuất .csv"), TestContext.Current.CancellationToken);
        string[] lines = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..];
        Assert.Equal(shown.Length, lines.Length);
        Assert.All(lines.Zip(shown), pair => Assert.Contains(pair.Second, pair.First, StringComparison.Ordinal));
        string[] rows = Rows(await DownloadAsync(page, "Xuất Excel (.xlsx)"));
        Assert.Equal(shown.Length + 1, rows.Length);
        Assert.All(rows[1..].Zip(shown), pair => Assert.Contains(pair.Second, pair.First, StringComparison.Ordinal));
        Assert.All(rows[1..], row => Assert.Contains("Kết quả", row, StringComparison.Ordinal));

        await page.GetByLabel("Có các từ").FillAsync("van ban di");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lọc" }).ClickAsync();
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(3);
    }

    private static async Task AskAsync(IPage page, string question)
    {
        await page.Locator("#q").FillAsync(question);
        await page.GetByRole(AriaRole.Button, new() { Name = "Tìm", Exact = true }).ClickAsync();
    }

    private static async Task<string> DownloadAsync(IPage page, string link)
    {
        IDownload download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync());
        return (await download.PathAsync())!;
    }

    private static string[] Rows(string path)
    {
        using ZipArchive workbook = ZipFile.OpenRead(path);
        using var reader = new StreamReader(workbook.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        return [.. Row().Matches(reader.ReadToEnd()).Select(match => match.Value)];
    }

    [GeneratedRegex("hồ sơ|sức khỏe", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex HealthRecord();

    [GeneratedRegex("^xã Hà Tân", RegexOptions.None, 1000)]
    private static partial Regex HaTan();

    [GeneratedRegex("^Bỏ điều kiện đơn vị", RegexOptions.None, 1000)]
    private static partial Regex RemoveUnit();

    [GeneratedRegex("<x:row>.*?</x:row>", RegexOptions.Singleline, 1000)]
    private static partial Regex Row();
}
