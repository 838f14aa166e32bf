using System.Net;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Tests;
using DtiExtract.Service.Tests.Accounts;
using DtiExtract.TestServers;
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
}
