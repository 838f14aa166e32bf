using System.Collections.Immutable;

namespace DtiExtract.Service.Demonstration;

/// <summary>A person whose place anyone takes in a demonstration.</summary>
/// <param name="UserName">The name of the account.</param>
/// <param name="Name">What the account is called.</param>
/// <param name="Task">What the person does.</param>
/// <param name="Roles">The roles.</param>
internal sealed record DemoPerson(string UserName, string Name, Wording Task, ImmutableArray<string> Roles)
{
    /// <summary>All of them, the one with whom a newcomer begins first.</summary>
    public static ImmutableArray<DemoPerson> All { get; } =
    [
        new("dung-thu", "Người dùng thử", new("Dùng thử mọi việc", "Try everything"), [Accounts.Roles.Uploader, Accounts.Roles.Analyst, Accounts.Roles.Auditor]),
        new("can-bo", "Lê Thị Nhập", new("Cán bộ tỉnh: tải báo cáo lên", "Province staff: upload reports"), [Accounts.Roles.Uploader]),
        new("phan-tich", "Trần Văn Tích", new("Người phân tích: tìm kiếm, so sánh", "Analyst: search and compare"), [Accounts.Roles.Analyst]),
        new("kiem-tra", "Phạm Thị Soát", new("Người kiểm tra: xem xét phát hiện", "Auditor: review findings"), [Accounts.Roles.Auditor]),
        new("quan-tri", "Nguyễn Văn Trị", new("Quản trị viên: tài khoản, vận hành", "Administrator: accounts, operation"), [Accounts.Roles.Administrator]),
    ];
}
