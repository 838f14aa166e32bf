using System.Globalization;
using System.Net;
using System.Text;
using DtiExtract.Mining;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Screens;
using DtiExtract.Service.Tests;
using DtiExtract.TestServers;
using Microsoft.Playwright;

namespace DtiExtract.Browser.Tests;

/// <summary>Reading reports: the list, the text with its marks and notes, criteria, and what changed.</summary>
public sealed class ReportTests(Chromium chromium, ITestOutputHelper output)
{
    private const int LongReport = 300_000;

    [Fact]
    public async Task An_analyst_finds_a_report_without_accents_and_reads_it_with_its_findings()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        await KeepCorpusAsync(service);
        await using Visit visit = await Visit.AsAsync(chromium, service, Roles.Analyst);
        await visit.GoAsync("/reports");
        await visit.ShowAsync("bao-cao-danh-sach");

        await visit.Page.GetByLabel("Tìm báo cáo").FillAsync("tho van");
        ILocator rows = visit.Page.Locator(".report-list tbody tr");
        await Assertions.Expect(rows).ToHaveCountAsync(1);
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("text=tho", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        await rows.GetByRole(AriaRole.Link).First.ClickAsync();

        ILocator note = visit.Page.Locator(".note").First;
        await Assertions.Expect(note).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".report-text mark.figure").First).ToHaveAttributeAsync("title", new System.Text.RegularExpressions.Regex(":", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        await note.HoverAsync();
        await Assertions.Expect(visit.Page.Locator("mark.linked").First).ToBeVisibleAsync();
        await visit.ShowAsync("bao-cao");

        ILocator jump = visit.Page.Locator(".report-outline a").Last;
        string anchor = (await jump.GetAttributeAsync("href"))!;
        await jump.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(anchor)).ToBeInViewportAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Chỉ hiện phát hiện" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".report-text p:not(.noted)").First).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("only=findings", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));

        await visit.Page.Locator(".nav-tabs").GetByRole(AriaRole.Link, new() { Name = "Tiêu chí", Exact = true }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Columnheader, new() { Name = "Báo cáo đánh giá" })).ToBeVisibleAsync();
        await visit.ShowAsync("bao-cao-tieu-chi");
        foreach ((string tab, string name) in ((string, string)[])[("Số liệu", "bao-cao-so-lieu"), ("Phần đầu", "bao-cao-phan-dau")])
        {
            await visit.Page.Locator(".nav-tabs").GetByRole(AriaRole.Link, new() { Name = tab }).ClickAsync();
            await Assertions.Expect(visit.Page.Locator(".nav-tabs [aria-current=page]")).ToHaveTextAsync(tab);
            await visit.ShowAsync(name);
        }

        IDownload original = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Link, new() { Name = "Tải bản gốc" }).ClickAsync());
        Assert.Equal("tho-van-2024-year.docx", original.SuggestedFilename);
        Assert.Equal(await File.ReadAllBytesAsync(Repository.At("corpus", "commune", original.SuggestedFilename), TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(await original.PathAsync(), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_a_figure_is_can_be_learnt_by_keyboard_alone()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        long report = await KeepAsync(service, "nay.txt", "năm 2024", "ngày 15 tháng 12 năm 2024", 85);
        await using Visit visit = await Visit.AsAsync(chromium, service, Roles.Analyst);
        IPage page = visit.Page;
        await visit.GoAsync(Links.Report(report));
        ILocator first = page.Locator(".report-text mark[data-f]").First;
        ILocator panel = page.GetByRole(AriaRole.Dialog, new() { Name = "Số liệu" });
        await Assertions.Expect(page.GetByText("số liệu sau, trước").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".report-text mark[tabindex='0']")).ToHaveCountAsync(1);

        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(first).ToBeFocusedAsync();
        await Assertions.Expect(first).ToHaveRoleAsync(AriaRole.Button);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(panel).ToBeFocusedAsync();
        await Assertions.Expect(panel).ToContainTextAsync("85/100 = 85%");
        await Assertions.Expect(panel.Locator("[aria-live]")).ToContainTextAsync("Tỷ số, kết quả");
        await visit.ShowAsync("bao-cao-so-lieu-chi-tiet");

        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(panel).ToContainTextAsync("17");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(panel).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".report-text mark[data-f]").Nth(1)).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("k");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { Name = "Diễn biến của đơn vị qua các kỳ" }).WaitForAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/figures?indicator=*");
    }

    [Fact]
    public async Task Two_periods_of_a_unit_are_compared_and_each_value_leads_to_its_words()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        await KeepAsync(service, "truoc.txt", "06 tháng đầu năm 2024", "ngày 15 tháng 6 năm 2024", 70);
        long now = await KeepAsync(service, "nay.txt", "năm 2024", "ngày 15 tháng 12 năm 2024", 85);
        await using Visit visit = await Visit.AsAsync(chromium, service, Roles.Auditor);

        await visit.GoAsync($"{Links.Report(now)}/changes");
        ILocator row = visit.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "▲ +15" });
        await Assertions.Expect(row).ToBeVisibleAsync();
        await visit.ShowAsync("bao-cao-so-ky-truoc");
        await row.GetByRole(AriaRole.Link).Last.ClickAsync();

        ILocator place = visit.Page.Locator("#" + Links.Place);
        await Assertions.Expect(place).ToBeInViewportAsync();
        await Assertions.Expect(place).ToBeFocusedAsync();
        await Assertions.Expect(place).ToContainTextAsync("85");
    }

    [Fact]
    public async Task Two_versions_of_a_report_are_held_against_each_other()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        await KeepAsync(service, "ban-dau.txt", "năm 2024", "ngày 15 tháng 12 năm 2024", 70);
        long second = await KeepAsync(service, "ban-sua.txt", "năm 2024", "ngày 20 tháng 12 năm 2024", 85);
        await using Visit visit = await Visit.AsAsync(chromium, service, Roles.Auditor);
        await visit.GoAsync($"{Links.Report(second)}/versions");
        await visit.ShowAsync("bao-cao-phien-ban");

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "So với bản này (ban-dau.txt)" }).ClickAsync();

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "▲ +15" })).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Columnheader, new() { Name = "Bản kia" })).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".nav-tabs [aria-current=page]")).ToHaveTextAsync("Phiên bản");
        visit.Expects(HttpStatusCode.NotFound);
        await visit.GoAsync($"{Links.Report(second)}/changes?with={second}");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Về trang chủ" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_long_report_can_be_read_at_once()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        MinedReport mined = Mined.Reports.Mine("dai.txt", LongText());
        long report = await Mined.Reports.KeepAsync(service.App.Services, mined, TestContext.Current.CancellationToken);
        await using Visit visit = await Visit.AsAsync(chromium, service, Roles.Analyst);
        TextSpan last = mined.Figures[^1].Span;
        await visit.GoAsync(Links.Report(report));

        await visit.GoAsync(Links.ReportAt(report, last.Start, last.End));

        await Assertions.Expect(visit.Page.Locator("#" + Links.Place)).ToBeInViewportAsync();
        Assert.Equal(mined.Figures.Length, await visit.Page.Locator(".report-text mark.figure").CountAsync());
        string times = await visit.Page.EvaluateAsync<string>("""
            () => {
              const page = performance.getEntriesByType("navigation")[0];
              const painted = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
              return `answered ${Math.round(page.responseEnd)} ms, painted ${Math.round(painted)} ms, usable ${Math.round(page.domContentLoadedEventEnd)} ms, loaded ${Math.round(page.loadEventEnd)} ms, ${Math.round(page.decodedBodySize / 1000)} kB`;
            }
            """);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"a report of {mined.Text!.Text.Length} characters with {mined.Figures.Length} figures and {mined.Findings.Length} findings: {times}"));
    }

    private static async Task KeepCorpusAsync(RunningService service)
    {
        foreach (string name in (string[])["tho-van-2024-year.docx", "ba-lang-2024-q1.txt", "nghia-phong-2022-year.docx", "dong-lam-2023-h1.txt", "dong-lam-2023-year.docx"])
        {
            await Mined.Reports.KeepFileAsync(service.App.Services, Repository.At("corpus", "commune", name), accountId: null, TestContext.Current.CancellationToken);
        }
    }

    private static Task<long> KeepAsync(RunningService service, string file, string period, string day, int rate) => Mined.Reports.KeepAsync(
        service.App.Services,
        Mined.Reports.Mine(file, SomeReport.Of("xã Lụa Mới", "huyện Tơ Vàng", "tỉnh Mây Xanh", period, day, $"Tỷ lệ hồ sơ nộp trực tuyến đạt {rate}/100 hồ sơ, đạt {rate}%.", "Toàn xã có 17 thành viên Tổ công nghệ số cộng đồng.")),
        TestContext.Current.CancellationToken);

    /// <summary>A report of many villages, as long as the longest there are.</summary>
    private static string LongText()
    {
        string[] lines = File.ReadAllLines(Repository.At("corpus", "commune", "ba-lang-2024-q1.txt"));
        var text = new StringBuilder(string.Join('\n', lines[..8])).Append('\n');
        for (int village = 1; text.Length < LongReport; village++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{village}. Kết quả của thôn số {village}\n");
            foreach (string line in lines[8..^4])
            {
                text.Append("- ").Append(line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]).Append('\n');
            }

            text.Append(CultureInfo.InvariantCulture, $"- Hồ sơ trực tuyến của thôn {village}: {village + 40}/{village + 50} hồ sơ, đạt {village % 90}%.\n");
        }

        return text.ToString();
    }
}
