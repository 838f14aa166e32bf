using System.Collections.Immutable;

namespace DtiExtract.Service.Screens.Administration;

/// <summary>What people call the actions of the audit trail.</summary>
internal static class AuditTexts
{
    /// <summary>The kinds of actions, by how they begin.</summary>
    public static ImmutableArray<(string Prefix, Wording Name)> Kinds { get; } =
    [
        ("session.", new("Đăng nhập, đăng xuất", "Signing in and out")),
        ("account.", new("Tài khoản", "Accounts")),
        ("token.", new("Mã truy cập", "Tokens")),
        ("batch.", new("Tải lên", "Uploads")),
        ("report.", new("Báo cáo", "Reports")),
        ("reports.", new("Đọc lại", "Mining again")),
        ("figure.", new("Xuất số liệu", "Exports of figures")),
        ("comparison.", new("Xuất bảng so sánh", "Exports of comparisons")),
        ("finding.", new("Phát hiện", "Findings")),
    ];

    /// <summary>The name of an action: its kind with the word of the trail.</summary>
    public static Wording Of(string action) => action switch
    {
        "session.begin" => new("Đăng nhập", "Signed in"),
        "session.begin-by-openid" => new("Đăng nhập một lần", "Signed in by single sign-on"),
        "session.end" => new("Đăng xuất", "Signed out"),
        "account.setup" => new("Tạo quản trị viên đầu tiên", "Made the first administrator"),
        "account.create" => new("Tạo tài khoản", "Made an account"),
        "account.create-by-openid" => new("Tạo tài khoản qua đăng nhập một lần", "Made an account by single sign-on"),
        "account.change" => new("Sửa tài khoản", "Changed an account"),
        "account.close" => new("Đóng tài khoản", "Closed an account"),
        "account.reopen" => new("Mở lại tài khoản", "Opened an account again"),
        "account.reset-password" => new("Cấp mã đặt lại mật khẩu", "Gave a code for a password"),
        "account.set-password" => new("Đặt mật khẩu bằng mã", "Set a password by a code"),
        "account.change-password" => new("Đổi mật khẩu", "Changed the password"),
        "account.link-openid" => new("Liên kết đăng nhập một lần", "Linked to single sign-on"),
        "token.create" => new("Tạo mã truy cập", "Made a token"),
        "token.revoke" => new("Thu hồi mã truy cập", "Took a token back"),
        "report.confirm" => new("Xác nhận phần đầu báo cáo", "Found a header right"),
        "report.correct" => new("Sửa phần đầu báo cáo", "Corrected a header"),
        "report.uncorrect" => new("Bỏ sửa phần đầu", "Took a correction back"),
        "reports.remine" => new("Cho đọc lại báo cáo", "Had reports mined again"),
        "finding.decide-many" => new("Quyết định nhiều phát hiện", "Decided of many findings"),
        "finding.undo-many" => new("Hoàn tác quyết định nhiều phát hiện", "Took decisions of many findings back"),
        "finding.sheet" => new("Lập phiếu gửi một đơn vị", "Made the sheet of a unit"),
        "finding.sheets" => new("Lập phiếu gửi các đơn vị", "Made the sheets of units"),
        "finding.list" => new("Xuất danh sách phát hiện", "Exported a list of findings"),
        "finding.decide" => new("Quyết định về phát hiện", "Decided of a finding"),
        "batch.receive" => new("Tải báo cáo lên", "Uploaded reports"),
        "batch.retry" => new("Cho đọc lại tệp hỏng", "Had failed files tried again"),
        "batch.export" => new("Xuất danh sách đợt tải lên", "Exported a batch"),
        "figure.export" => new("Xuất số liệu", "Exported figures"),
        "comparison.export" => new("Xuất bảng so sánh", "Exported a comparison"),
        _ => new(action, action),
    };
}
