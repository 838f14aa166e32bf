using DtiExtract.Service.Accounts;

namespace DtiExtract.Service.Screens;

/// <summary>What people call the roles.</summary>
internal static class RoleTexts
{
    /// <summary>The name of a role.</summary>
    public static Wording Of(string role) => role switch
    {
        Roles.Uploader => new("Cán bộ nhập báo cáo", "Uploader"),
        Roles.Analyst => new("Người phân tích", "Analyst"),
        Roles.Auditor => new("Người kiểm tra", "Auditor"),
        Roles.Administrator => new("Quản trị viên", "Administrator"),
        _ => new(role, role),
    };
}
