using System.Net;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Tests;
using DtiExtract.Service.Tests.Accounts;
using DtiExtract.TestServers;
using Microsoft.Playwright;

namespace DtiExtract.Browser.Tests;

/// <summary>What administrators do, and what everyone does with an account of their own.</summary>
public sealed class AdministrationTests(Chromium chromium)
{
    private const string NewPassword = "nam con ga vang ngoai san";

    [Fact]
    public async Task An_administrator_makes_an_account_and_the_person_sets_the_password_by_the_code()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        await using Visit administrator = await Visit.AsAsync(chromium, service, Roles.Administrator);
        await administrator.GoAsync("/administration");
        await administrator.ShowAsync("quan-tri");
        string code = await MakeAccountAsync(administrator);
        await SetPasswordAsync(service, code);

        await administrator.Page.GetByText("Đóng tài khoản…").ClickAsync();
        await administrator.Page.GetByRole(AriaRole.Button, new() { Name = "Đồng ý, đóng tài khoản" }).ClickAsync();
        await Assertions.Expect(administrator.Page.GetByText("Đã đóng", new() { Exact = true })).ToBeVisibleAsync();
        await administrator.Page.GetByRole(AriaRole.Link, new() { Name = "Nhật ký", Exact = true }).ClickAsync();
        await Assertions.Expect(administrator.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Đặt mật khẩu bằng mã" })).ToContainTextAsync("Lê Thị Lan");
        await administrator.Page.GetByRole(AriaRole.Button, new() { Name = "Kiểm tra tính toàn vẹn" }).ClickAsync();
        await Assertions.Expect(administrator.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Nhật ký nguyên vẹn");
        await administrator.ShowAsync("quan-tri-nhat-ky");
    }

    [Fact]
    public async Task An_administrator_sees_rules_jobs_and_storage()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite, start => start with { Models = Repository.At("models") });
        await Mined.Reports.KeepFileAsync(service.App.Services, Repository.At("corpus", "commune", "ba-lang-2024-q1.txt"), accountId: null, TestContext.Current.CancellationToken);
        await using Visit visit = await Visit.AsAsync(chromium, service, Roles.Administrator);

        await visit.GoAsync("/administration/rules");
        await visit.Page.GetByText("Đọc lại 1 báo cáo…").ClickAsync();
        await visit.ShowAsync("quan-tri-quy-tac");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Đồng ý, đọc lại" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByText("Mọi báo cáo đều được đọc bằng phiên bản đang dùng.")).ToBeVisibleAsync();

        await visit.GoAsync("/administration/jobs");
        await Assertions.Expect(visit.Page.GetByText("Đối chiếu báo cáo trong tỉnh")).ToBeVisibleAsync();
        await visit.ShowAsync("quan-tri-cong-viec");
        await visit.GoAsync("/administration/storage");
        await Assertions.Expect(visit.Page.GetByText("SQLite")).ToBeVisibleAsync();
        await visit.ShowAsync("quan-tri-luu-tru");
    }

    [Fact]
    public async Task A_person_makes_a_token_takes_it_back_and_changes_the_password_but_may_not_administer()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        Account account = await service.PersonAsync(Roles.Auditor);
        await using Visit visit = await Visit.AsAsync(chromium, service, account);
        await visit.GoAsync("/account");
        await visit.Page.GetByLabel("Tên mã").FillAsync("máy thống kê");
        await visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Người kiểm tra" }).CheckAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Tạo mã" }).ClickAsync();
        string secret = await visit.Page.GetByLabel("Mã truy cập", new() { Exact = true }).InputValueAsync();
        await visit.ShowAsync("tai-khoan");
        using HttpClient program = service.Program(secret);
        Assert.True((await program.GetAsync(new Uri("/api/reports", UriKind.Relative), TestContext.Current.CancellationToken)).IsSuccessStatusCode);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Thu hồi" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByText("đã thu hồi")).ToBeVisibleAsync();
        Assert.False((await program.GetAsync(new Uri("/api/reports", UriKind.Relative), TestContext.Current.CancellationToken)).IsSuccessStatusCode);
        await visit.Page.GetByLabel("Mật khẩu hiện tại").FillAsync(People.Password);
        await visit.Page.GetByLabel("Mật khẩu mới", new() { Exact = true }).FillAsync(NewPassword);
        await visit.Page.GetByLabel("Nhập lại mật khẩu mới").FillAsync(NewPassword);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Đổi mật khẩu" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Đã đổi mật khẩu");

        visit.Expects(HttpStatusCode.Forbidden);
        IResponse? refused = await visit.Page.GotoAsync(new Uri(service.Address, "/administration").ToString());
        Assert.Equal(403, refused!.Status);
        await Assertions.Expect(visit.Page.GetByText("không có quyền")).ToBeVisibleAsync();
    }

    private static async Task<string> MakeAccountAsync(Visit administrator)
    {
        await administrator.GoAsync("/administration/accounts");
        await administrator.Page.GetByRole(AriaRole.Link, new() { Name = "Tạo tài khoản" }).ClickAsync();
        await administrator.Page.GetByLabel("Tên đăng nhập").FillAsync("lan");
        await administrator.Page.GetByLabel("Họ tên").FillAsync("Lê Thị Lan");
        await administrator.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Người kiểm tra" }).CheckAsync();
        await administrator.Page.GetByLabel("Thêm địa bàn").SelectOptionAsync("tỉnh Thanh Hóa");
        await administrator.Page.GetByRole(AriaRole.Button, new() { Name = "Tạo tài khoản" }).ClickAsync();
        string code = await administrator.Page.GetByLabel("Mã cho lan").InputValueAsync();
        await administrator.ShowAsync("quan-tri-tai-khoan");
        await Assertions.Expect(administrator.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Toàn tỉnh Thanh Hóa" })).ToBeCheckedAsync();
        await administrator.Page.ReloadAsync();
        await Assertions.Expect(administrator.Page.GetByLabel("Mã cho lan")).ToHaveCountAsync(0);
        return code;
    }

    private async Task SetPasswordAsync(RunningService service, string code)
    {
        await using Visit person = await Visit.BeginAsync(chromium, service);
        await person.GoAsync("/password");
        await person.Page.GetByLabel("Tên đăng nhập").FillAsync("lan");
        await person.Page.GetByLabel("Mã do quản trị viên cấp").FillAsync(code);
        await person.Page.GetByLabel("Mật khẩu mới", new() { Exact = true }).FillAsync(NewPassword);
        await person.Page.GetByLabel("Nhập lại mật khẩu mới").FillAsync(NewPassword);
        await person.ShowAsync("dat-mat-khau");
        await person.Page.GetByRole(AriaRole.Button, new() { Name = "Đặt mật khẩu" }).ClickAsync();
        await person.Page.GetByRole(AriaRole.Link, new() { Name = "Đăng nhập", Exact = true }).ClickAsync();
        await person.Page.GetByLabel("Tên đăng nhập").FillAsync("lan");
        await person.Page.GetByLabel("Mật khẩu").FillAsync(NewPassword);
        await person.Page.GetByRole(AriaRole.Button, new() { Name = "Đăng nhập" }).ClickAsync();
        await Assertions.Expect(person.Page.GetByRole(AriaRole.Button, new() { Name = "Lê Thị Lan" })).ToBeVisibleAsync();
    }
}
