using DtiExtract.Service.Ingestion.Working;

namespace DtiExtract.Cli.Messages;

/// <summary>The texts of the commands that mine for the archive.</summary>
internal static class WorkTexts
{
    public static readonly Wording Child = new("Đọc các tệp do tiến trình cha gửi tới.", "Mines the files that the parent process sends.");

    public static readonly Wording ChildExamples = new("  dti child", "  dti child");

    public static readonly Wording Work = new("Đọc các tệp đang chờ trong kho, không phục vụ người dùng.", "Mines the files that wait in the archive, without answering people.");

    public static readonly Wording WorkExamples = new("  dti work --data data", "  dti work --data data");

    public static readonly Wording Remine = new(
        "Đọc lại các báo cáo trong kho theo bộ quy tắc hiện hành; các kết luận đã có được giữ nguyên.",
        "Mines the reports of the archive again by the rules of today; decisions are kept.");

    public static readonly Wording RemineExamples = new(
        """
          dti remine --older-than-rules
          dti remine --province "tỉnh Thanh Hóa" --year 2024
          dti remine --postgresql "Host=may-chu;Database=dti"
        """,
        """
          dti remine --older-than-rules
          dti remine --province "tỉnh Thanh Hóa" --year 2024
          dti remine --postgresql "Host=server;Database=dti"
        """);

    public static readonly Wording Province = new("Chỉ các báo cáo của tỉnh này (ví dụ “tỉnh Thanh Hóa”).", "Only reports of this province (such as “tỉnh Thanh Hóa”).");
    public static readonly Wording Unit = new("Chỉ các báo cáo của đơn vị này (ví dụ “xã Hà Tân”).", "Only reports of this unit (such as “xã Hà Tân”).");
    public static readonly Wording Year = new("Chỉ các báo cáo của năm này.", "Only reports of this year.");
    public static readonly Wording OlderThanRules = new("Chỉ các báo cáo do phiên bản khác đọc.", "Only reports that another version mined.");

    /// <summary>What a second mining did.</summary>
    public static Wording Remined(RemineProgress progress) => new(
        $"Đã đọc lại {progress.Mined}/{progress.Reports} báo cáo. Phát hiện: {progress.Findings["same"]} như cũ, {progress.Findings["moved"]} đổi chỗ, {progress.Findings["changed"]} thay đổi, {progress.Findings["new"]} mới, {progress.Findings["gone"]} không còn.",
        $"{progress.Mined} of {progress.Reports} reports were mined again. Findings: {progress.Findings["same"]} the same, {progress.Findings["moved"]} moved, {progress.Findings["changed"]} changed, {progress.Findings["new"]} new, {progress.Findings["gone"]} gone.");
}
