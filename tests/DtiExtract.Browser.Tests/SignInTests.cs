using System.Net;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Tests;
using DtiExtract.Service.Tests.Accounts;
using DtiExtract.TestServers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace DtiExtract.Browser.Tests;

public sealed class SignInTests(Chromium chromium)
{
    [Fact]
    public async Task A_person_signs_in_changes_the_language_and_signs_out()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        Account account = await service.PersonAsync(Roles.Analyst);
        await using Visit visit = await Visit.BeginAsync(chromium, service);
        await visit.GoAsync("/reports?year=2024");
        await visit.ShowAsync("dang-nhap");

        await visit.Page.GetByLabel("Tên đăng nhập").FillAsync(account.UserName!);
        visit.Expects(HttpStatusCode.BadRequest);
        await visit.Page.GetByLabel("Mật khẩu").FillAsync("không phải mật khẩu này");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Đăng nhập" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("không đúng");
        await visit.Page.GetByLabel("Mật khẩu").FillAsync(People.Password);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Đăng nhập" }).ClickAsync();

        await visit.Page.WaitForURLAsync("**/reports?year=2024");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Search", Exact = true })).ToBeVisibleAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = account.DisplayName }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await visit.Page.WaitForURLAsync("**/sign-in");
    }

    [Fact]
    public async Task The_first_administrator_comes_in_and_is_told_in_words_of_an_address_that_leads_nowhere()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        string code = (await service.App.Services.GetRequiredService<FirstAdministrator>().OpenAsync(TestContext.Current.CancellationToken))!;
        await using Visit visit = await Visit.BeginAsync(chromium, service);
        await visit.GoAsync($"/setup?code={code}");
        await visit.ShowAsync("thiet-lap");

        await visit.Page.GetByLabel("Tên đăng nhập").FillAsync("quantri");
        await visit.Page.GetByLabel("Họ tên").FillAsync("Trần Văn Quản");
        await visit.Page.GetByLabel("Mật khẩu", new() { Exact = true }).FillAsync(People.Password);
        await visit.Page.GetByLabel("Nhập lại mật khẩu").FillAsync(People.Password);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Tạo quản trị viên" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Đăng nhập" }).ClickAsync();
        await visit.Page.GetByLabel("Tên đăng nhập").FillAsync("quantri");
        await visit.Page.GetByLabel("Mật khẩu").FillAsync(People.Password);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Đăng nhập" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Quản trị", Exact = true })).ToBeVisibleAsync();

        visit.Expects(HttpStatusCode.NotFound);
        await visit.GoAsync("/khong-co-trang-nay");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await visit.ShowAsync("khong-tim-thay");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Về trang chủ" }).ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(service.Address.ToString());
    }

    [Fact]
    public async Task Everyone_finds_at_home_what_waits_for_them()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        await HaTrung.KeepAsync(service);
        await HaTrung.KeepCorpusAsync(service);
        foreach ((string role, string next, string name) in ((string, string, string)[])[(Roles.Auditor, "Bắt đầu kiểm tra", "trang-chu-nguoi-kiem-tra"), (Roles.Analyst, "Xem phát hiện", "trang-chu-nguoi-phan-tich"), (Roles.Administrator, "Tải báo cáo lên", "trang-chu-quan-tri-vien")])
        {
            await using Visit visit = await Visit.AsAsync(chromium, service, role);
            await visit.GoAsync("/");
            await Assertions.Expect(visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = next }).First).ToBeVisibleAsync();
            await visit.ShowAsync(name);
        }
    }
}
