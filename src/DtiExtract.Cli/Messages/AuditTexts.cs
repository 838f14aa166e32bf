using DtiExtract.Archive.Auditing;

namespace DtiExtract.Cli.Messages;

/// <summary>The texts of <c>dti audit</c>.</summary>
internal static class AuditTexts
{
    public static readonly Wording Audit = new("Kiểm tra nhật ký kiểm toán.", "Looks after the audit trail.");

    public static readonly Wording Verify = new(
        "Đọc toàn bộ nhật ký và kiểm tra từng mắt xích. Mã thoát: 0 nguyên vẹn; 1 bị sửa hoặc mất (nêu số đầu tiên); 2 không kiểm tra được.",
        "Reads the whole trail and checks every link. Exit code: 0 whole; 1 changed or missing (with the first number); 2 could not be checked.");

    public static readonly Wording Head = new(
        "In số và mã băm của mục cuối cùng; hãy cất ở nơi khác để sau này đối chiếu bằng --anchor.",
        "Prints number and hash of the last entry; keep it elsewhere and check it later by --anchor.");

    public static readonly Wording Examples = new(
        """
          dti audit head > moc-2026.json
          dti audit verify --anchor moc-2026.json
        """,
        """
          dti audit head > anchor-2026.json
          dti audit verify --anchor anchor-2026.json
        """);

    public static readonly Wording Anchor = new("Tệp do dti audit head hoặc GET /api/audit/head ghi trước đây; mục đó phải còn nguyên trong nhật ký.", "File written before by dti audit head or GET /api/audit/head; that entry must still be in the trail.");

    public static readonly Wording NoAnchor = new("Nhật ký không còn mục đã ghi trong tệp mốc: phần cuối đã bị xóa hoặc toàn bộ đã bị viết lại.", "The entry in the anchor is no longer in the trail: its end was taken away, or all was written anew.");

    /// <summary>All is whole.</summary>
    public static Wording Whole(AuditVerdict verdict) => new($"Nhật ký nguyên vẹn: {verdict.Head.Number} mục.", $"The audit trail is whole: {verdict.Head.Number} entries.");

    /// <summary>Something was changed.</summary>
    public static Wording Broken(long number) => new($"Nhật ký bị sửa hoặc mất từ mục số {number}.", $"The audit trail was changed, or entries are missing, from number {number} on.");

    /// <summary>The anchor can't be used.</summary>
    public static Wording BadAnchor(string file) => new($"Tệp mốc “{file}” không đọc được hoặc sai mẫu.", $"The anchor “{file}” can't be read or is not in the right form.");
}
