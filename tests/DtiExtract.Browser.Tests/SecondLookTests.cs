using System.Globalization;
using DtiExtract.Archive.Findings;
using DtiExtract.Archive.Findings.Deciding;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Tests;
using DtiExtract.Service.Tests.Accounts;
using DtiExtract.TestServers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace DtiExtract.Browser.Tests;

/// <summary>Findings for which one person, or one report, is not enough.</summary>
public sealed class SecondLookTests(Chromium chromium)
{
    private const string Province = "tỉnh Nghệ An";

    [Fact]
    public async Task What_one_auditor_decides_waits_until_another_has_looked()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite, start => start with { Configure = services => services.AddSingleton(new ReviewOptions { RequireSecondOpinion = true }) });
        await KeepAsync(service, 2024, "Số hồ sơ trực tuyến là 44956/5022 hồ sơ, đạt 98,7%.");
        Account account = await service.PersonAsync(Roles.Auditor);
        await using Visit first = await Visit.AsAsync(chromium, service, account);
        await using Visit second = await Visit.AsAsync(chromium, service, Roles.Auditor);

        await first.GoAsync("/findings");
        await first.Page.Keyboard.PressAsync("b");
        await first.Page.WaitForURLAsync("**/findings/*");
        string finding = new Uri(first.Page.Url).AbsolutePath;
        await first.Page.Keyboard.PressAsync("c");
        await first.Page.Keyboard.PressAsync("1");
        await Assertions.Expect(first.Page.Locator(".decided-notice")).ToContainTextAsync("Đã xác nhận");
        await first.GoAsync(finding);
        await Assertions.Expect(first.Page.GetByText("Chờ ý kiến thứ hai của người khác.")).ToBeVisibleAsync();
        await Assertions.Expect(first.Page.GetByLabel("Đây là ý kiến thứ hai")).ToHaveCountAsync(0);

        await second.GoAsync("/findings");
        await second.Page.GetByRole(AriaRole.Link, new() { Name = "Chờ ý kiến thứ hai" }).ClickAsync();
        await second.Page.Locator($".finding-link[href^='{finding}']").ClickAsync();
        await second.Page.WaitForURLAsync($"**{finding}?*");
        await second.Page.Keyboard.PressAsync("c");
        await Assertions.Expect(second.Page.GetByLabel($"Đây là ý kiến thứ hai về quyết định của {account.DisplayName}").First).ToBeCheckedAsync();
        await second.ShowAsync("y-kien-thu-hai");
        await second.Page.Keyboard.PressAsync("1");
        await Assertions.Expect(second.Page.Locator(".decided-notice")).ToContainTextAsync("Đã xác nhận");

        await first.GoAsync(finding);
        await Assertions.Expect(first.Page.Locator(".history")).ToContainTextAsync("(ý kiến thứ hai)");
        await Assertions.Expect(first.Page.GetByText("Chờ ý kiến thứ hai")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_finding_between_two_reports_shows_both_and_leads_to_the_other()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        long earlier = await KeepAsync(service, 2023, Activated(2410));
        await KeepAsync(service, 2024, Activated(1410));
        await service.App.Services.GetRequiredService<IProvinceReconciler>().ReconcileAsync(Province, TestContext.Current.CancellationToken);
        await using Visit visit = await Visit.AsAsync(chromium, service, Roles.Auditor);
        await visit.GoAsync("/findings?type=series-jump");
        await visit.Page.Keyboard.PressAsync("b");

        ILocator other = visit.Page.Locator(".quote-card").Filter(new() { HasText = "Báo cáo khác" });
        await Assertions.Expect(other).ToContainTextAsync("2410 tài khoản");
        await Assertions.Expect(other).ToContainTextAsync("năm 2023");
        await Assertions.Expect(visit.Page.Locator(".quote-card").First).ToContainTextAsync("1410");
        await visit.ShowAsync("kiem-tra-hai-bao-cao");
        await other.GetByRole(AriaRole.Link, new() { Name = "Mở trong báo cáo khác" }).ClickAsync();

        await visit.Page.WaitForURLAsync(string.Create(CultureInfo.InvariantCulture, $"**/reports/{earlier}?*"));
        await Assertions.Expect(visit.Page.Locator("mark.place")).ToContainTextAsync("2410");
    }

    private static string Activated(int accounts) => string.Create(CultureInfo.InvariantCulture, $"Lũy kế đến nay, toàn xã đã kích hoạt {accounts} tài khoản định danh điện tử.");

    private static Task<long> KeepAsync(RunningService service, int year, string sentence) => Mined.Reports.KeepAsync(
        service.App.Services,
        Mined.Reports.Mine($"bao-cao-{year}.txt", SomeReport.Of("xã Lụa Mới", "huyện Tơ Vàng", Province, $"năm {year}", $"ngày 12 tháng 12 năm {year}", sentence)),
        TestContext.Current.CancellationToken);
}
