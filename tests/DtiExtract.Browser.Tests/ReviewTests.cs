using System.Net;
using System.Text.RegularExpressions;
using DtiExtract.Archive.Schema;
using DtiExtract.Service;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Tests;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace DtiExtract.Browser.Tests;

/// <summary>What auditors do: they go through the queue by keyboard, decide of many, and send sheets.</summary>
public sealed partial class ReviewTests(Chromium chromium)
{
    private const int Reviewed = 10;

    [Fact]
    public async Task An_auditor_reviews_ten_findings_by_keyboard_and_takes_one_back()
    {
        await using RunningService service = await ServiceAsync();
        await using Visit visit = await Visit.AsAsync(chromium, service, Roles.Auditor);
        IPage page = visit.Page;
        await visit.GoAsync("/findings");
        await visit.ShowAsync("phat-hien");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page.Locator(".finding-link").Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("b");
        await page.WaitForURLAsync("**/findings/*");

        for (int at = 0; at < Reviewed; at++)
        {
            string before = page.Url;
            await page.Keyboard.PressAsync(at % 3 == 1 ? "d" : "c");
            await page.Keyboard.PressAsync("1");
            await page.WaitForURLAsync(url => url != before);
            await Assertions.Expect(page.Locator(".decided-notice")).ToContainTextAsync(at % 3 == 1 ? "Đã bác bỏ" : "Đã xác nhận");
        }

        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await visit.ShowAsync("kiem-tra-phat-hien");
        Assert.Equal(Reviewed, await DecidedAsync(service));
        await page.Keyboard.PressAsync("z");
        await Assertions.Expect(page.Locator(".history")).ToContainTextAsync("Hoàn tác");
        Assert.Equal(Reviewed - 1, await DecidedAsync(service));

        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Phím tắt");
        await page.Keyboard.PressAsync("Escape");
        IDownload sheet = await page.RunAndWaitForDownloadAsync(() => page.Keyboard.PressAsync("u"));
        Assert.EndsWith(".docx", sheet.SuggestedFilename, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_findings_are_looked_at_decided_of_and_taken_back()
    {
        await using RunningService service = await ServiceAsync();
        await using Visit visit = await Visit.AsAsync(chromium, service, Roles.Auditor);
        IPage page = visit.Page;
        await visit.GoAsync("/findings?type=percent-mismatch");
        await page.GetByRole(AriaRole.Link, new() { Name = "Quyết định hàng loạt" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = LookAt() }).ClickAsync();
        await visit.ShowAsync("quyet-dinh-hang-loat");

        await page.GetByLabel("Lý do", new() { Exact = true }).Nth(1).SelectOptionAsync("Làm tròn theo mẫu báo cáo");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = Dismiss() }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Đã bác bỏ");
        Assert.NotEqual(0, await DecidedAsync(service));

        await visit.GoAsync("/findings/precision");
        await visit.ShowAsync("do-chinh-xac");
        await page.GoBackAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = UndoAll() }).ClickAsync();
        await Assertions.Expect(page.GetByText("Đã hoàn tác")).ToBeVisibleAsync();
        Assert.Equal(0, await DecidedAsync(service));
    }

    [Fact]
    public async Task A_finding_of_a_pdf_shows_its_page_and_only_auditors_decide_of_it()
    {
        await using RunningService service = await ServiceAsync();
        await using Visit visit = await Visit.AsAsync(chromium, service, Roles.Analyst);
        IPage page = visit.Page;
        long finding = await OfPdfAsync(service);
        Task<IResponse> picture = page.WaitForResponseAsync("**/pages/*.png");
        await visit.GoAsync($"/findings/{finding}");
        Assert.Equal("image/png", (await picture).Headers["content-type"]);
        await Assertions.Expect(page.Locator(".page-box").First).ToBeVisibleAsync();
        await visit.ShowAsync("kiem-tra-pdf");
        await page.GetByRole(AriaRole.Button, new() { Name = "Cả trang" }).First.ClickAsync();
        await Assertions.Expect(page.Locator(".page-crop.whole")).ToBeVisibleAsync();

        await Assertions.Expect(page.GetByText("chỉ người kiểm tra mới quyết định")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".decision")).ToHaveCountAsync(0);
        visit.Expects(HttpStatusCode.Forbidden);
        int status = await page.EvaluateAsync<int>(
            "async (address) => (await fetch(address, { method: 'POST', headers: { 'X-CSRF-Token': document.body.dataset.token }, body: new URLSearchParams({ kind: 'confirm', version: '1', reason: 'x' }) })).status",
            $"/findings/{finding}?handler=decide");
        Assert.Equal(403, status);
        Assert.Equal(0, await DecidedAsync(service));
    }

    [Fact]
    public async Task Whoever_comes_second_is_told_who_was_first_and_a_correction_takes_the_proposed_value()
    {
        await using RunningService service = await ServiceAsync();
        await using Visit first = await Visit.AsAsync(chromium, service, Roles.Auditor);
        await using Visit second = await Visit.AsAsync(chromium, service, Roles.Auditor);
        await first.GoAsync("/findings?type=percent-mismatch");
        await first.Page.Keyboard.PressAsync("b");
        await first.Page.WaitForURLAsync("**/findings/*");
        await second.GoAsync(new Uri(first.Page.Url).PathAndQuery);

        await first.Page.Keyboard.PressAsync("s");
        await first.ShowAsync("sua-so-lieu");
        await first.Page.Keyboard.PressAsync("2");
        await Assertions.Expect(first.Page.Locator(".decided-notice")).ToContainTextAsync("Đã sửa");

        second.Expects(HttpStatusCode.PreconditionFailed);
        await second.Page.Keyboard.PressAsync("d");
        await second.Page.Keyboard.PressAsync("1");
        ILocator alert = second.Page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(alert).ToContainTextAsync("Có người đã quyết định trước");
        await Assertions.Expect(alert).ToContainTextAsync("Gõ nhầm chữ số");
        await second.ShowAsync("nguoi-khac-quyet-dinh-truoc");
        await using ArchiveContext archive = service.Archive();
        Assert.NotNull((await archive.Decisions.SingleAsync(TestContext.Current.CancellationToken)).Corrections);
    }

    private static async Task<long> OfPdfAsync(RunningService service)
    {
        await using ArchiveContext archive = service.Archive();
        return await archive.Findings.Where(finding => archive.Reports.Any(report => report.Id == finding.ReportId && report.Format == "pdf"))
            .OrderByDescending(finding => finding.Worth).Select(finding => finding.Id).FirstAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<RunningService> ServiceAsync(Func<ServiceStart, ServiceStart>? change = null)
    {
        RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite, change);
        foreach (string file in Directory.EnumerateFiles(Repository.At("corpus", "commune")).Where(IsReport).Order(StringComparer.Ordinal))
        {
            await Mined.Reports.KeepFileAsync(service.App.Services, file, accountId: null, TestContext.Current.CancellationToken);
        }

        return service;
    }

    private static bool IsReport(string file) => Path.GetExtension(file) is ".docx" or ".pdf";

    private static async Task<int> DecidedAsync(RunningService service)
    {
        await using ArchiveContext archive = service.Archive();
        return await archive.Findings.CountAsync(finding => finding.Status != FindingStatus.Open, TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("^Xem trước", RegexOptions.None, 1000)]
    private static partial Regex LookAt();

    [GeneratedRegex("^Bác bỏ", RegexOptions.None, 1000)]
    private static partial Regex Dismiss();

    [GeneratedRegex("^Hoàn tác tất cả", RegexOptions.None, 1000)]
    private static partial Regex UndoAll();
}
