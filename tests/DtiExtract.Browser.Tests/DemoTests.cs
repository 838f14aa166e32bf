using DtiExtract.Cli.Inputs;
using DtiExtract.Service.Demonstration;
using DtiExtract.Service.Tests;
using DtiExtract.TestServers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace DtiExtract.Browser.Tests;

public sealed class DemoTests(Chromium chromium)
{
    [Fact]
    public async Task A_newcomer_goes_all_the_way_of_a_report_by_the_tour()
    {
        using var folder = new TemporaryFolder();
        DemoReports reports = DemoFolder.Make(Repository.At("corpus"), folder.Path, TestContext.Current.CancellationToken);
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite, start => start with { Demonstration = reports });
        Assert.True(await service.App.Services.GetRequiredService<DemoGround>().PrepareAsync(TestContext.Current.CancellationToken));
        await using Visit visit = await Visit.BeginAsync(chromium, service);
        ILocator tour = visit.Page.GetByRole(AriaRole.Region, new() { Name = "Làm quen" });

        await visit.GoAsync("/");
        await visit.ShowAsync("dung-thu");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Dùng thử mọi việc" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByText("Phát hiện chờ quyết định")).ToBeVisibleAsync();

        await tour.GetByRole(AriaRole.Button, new() { Name = "Tải báo cáo lên" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Tệp không đọc được" })).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByText("binh-son-tay-2024-h1-hong.docx")).ToBeVisibleAsync();

        await visit.GoAsync("/");
        await tour.GetByRole(AriaRole.Link, new() { Name = "Tìm một số liệu" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("main mark").First).ToBeVisibleAsync();
        await tour.GetByRole(AriaRole.Link, new() { Name = "So sánh các đơn vị" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("main table").First).ToBeVisibleAsync();
        await tour.GetByRole(AriaRole.Link, new() { Name = "Quyết định một phát hiện" }).ClickAsync();
        await visit.Page.GetByText("Bắt đầu kiểm tra").First.ClickAsync();
        await visit.Page.WaitForURLAsync("**/findings/*");
        await visit.Page.Keyboard.PressAsync("c");
        await visit.Page.Keyboard.PressAsync("1");
        await Assertions.Expect(visit.Page.GetByText("Đã xác nhận").First).ToBeVisibleAsync();

        await visit.GoAsync("/");
        await Assertions.Expect(tour.GetByText("Bạn đã đi hết một vòng")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByText("Báo cáo theo kỳ")).ToBeVisibleAsync();
        await visit.ShowAsync("trang-chu");
    }
}
