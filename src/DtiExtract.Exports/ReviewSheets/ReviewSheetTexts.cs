using System.Globalization;
using DtiExtract.Exports.Findings;
using DtiExtract.Exports.Messages;
using DtiExtract.Mining;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reconciliation;

namespace DtiExtract.Exports.ReviewSheets;

/// <summary>The texts of a sheet of findings, apart from those of findings themselves.</summary>
internal static class ReviewSheetTexts
{
    public static readonly Wording Title = new("PHIẾU RÀ SOÁT SỐ LIỆU", "REVIEW OF FIGURES");
    public static readonly Wording Subject = new("trong báo cáo chuyển đổi số", "in reports on digital transformation");
    public static readonly Wording Reviewer = new("Cơ quan rà soát: ………………………", "Reviewed by: ………………………");
    public static readonly Wording Number = new("Số: …………/…………", "No.: …………/…………");
    public static readonly Wording Republic = new("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM");
    public static readonly Wording Motto = new("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness");
    public static readonly Wording Unit = new("Đơn vị báo cáo: ", "Reporting unit: ");
    public static readonly Wording UnknownUnit = new("chưa rõ, theo tên tệp", "unknown, by the name of the file");
    public static readonly Wording Report = new("Báo cáo được rà soát: ", "Report reviewed: ");
    public static readonly Wording Reports = new("Các báo cáo được rà soát:", "Reports reviewed:");

    public static readonly Wording Request = new(
        "Khi đối chiếu các số liệu trong báo cáo với nhau và với báo cáo khác, có những chỗ nêu dưới đây chưa khớp hoặc cần xem lại. Đề nghị đơn vị kiểm tra từng mục với hồ sơ gốc, ghi số đúng hoặc ý kiến giải trình vào cột cuối, ký xác nhận và gửi lại cơ quan rà soát. Cột “Giá trị có thể đúng” chỉ là gợi ý từ phép tính và các số khác trong báo cáo, không thay cho số liệu của đơn vị.",
        "When the figures of the report were held against each other and against other reports, the places below did not agree or need another look. Please check each of them against your records, write the right figure or your explanation into the last column, sign and send the sheet back. The column “Likely value” is only a suggestion from the arithmetic and the other figures of the report; it does not stand for the unit's own figure.");

    public static readonly Wording Row = new("TT", "No.");
    public static readonly Wording Stated = new("Nội dung báo cáo nêu", "What the report states");
    public static readonly Wording Problem = new("Vấn đề", "Problem");
    public static readonly Wording Likely = new("Giá trị có thể đúng", "Likely value");
    public static readonly Wording Answer = new("Ý kiến của đơn vị", "Answer of the unit");
    public static readonly Wording Arithmetic = new("Phép tính", "Arithmetic");
    public static readonly Wording Outside = new("nằm ngoài khoảng", "outside");
    public static readonly Wording ToBeChecked = new("Cần đối chiếu", "To be checked");
    public static readonly Wording At = new("Ở", "At");
    public static readonly Wording Witness = new("Khớp với", "Agrees with");
    public static readonly Wording Preparer = new("NGƯỜI LẬP", "PREPARED BY");
    public static readonly Wording Head = new("THỦ TRƯỞNG ĐƠN VỊ", "HEAD OF THE UNIT");
    public static readonly Wording Sign = new("(Ký, ghi rõ họ tên)", "(Signature, full name)");
    public static readonly Wording SignAndSeal = new("(Ký, ghi rõ họ tên, đóng dấu)", "(Signature, full name, seal)");
    public static readonly Wording Dated = new("……………, ngày …… tháng …… năm ………", "……………, ……/……/………");

    /// <summary>The number of one of several possibilities.</summary>
    public static Wording Possibility(int number) => new($"Khả năng {number}:", $"Possibility {number}:");

    /// <summary>How many are not named.</summary>
    public static Wording Others(int count) => new($"và {count} chỗ khác", $"and {count} others");

    /// <summary>What findings of a severity mean.</summary>
    public static Wording Group(Severity severity, int count) => severity switch
    {
        Severity.Error => new($"Lỗi: các số liệu không thể cùng đúng ({count})", $"Errors: the statements can't all be true ({count})"),
        Severity.Warning => new($"Cảnh báo: rất có thể chưa đúng ({count})", $"Warnings: very likely wrong ({count})"),
        Severity.Info => new($"Lưu ý: nên chỉnh cho thống nhất ({count})", $"Notes: untidy ({count})"),
    };

    /// <summary>A report: "Báo cáo năm 2024, số 45/BC-UBND ngày 12/12/2024 (tệp a.docx)".</summary>
    public static Wording NameOf(FoundReport report) => new(
        $"Báo cáo {Named(report.Header.Period, "chưa rõ kỳ")}{Document(report.Header, "số", "ngày")} (tệp {FindingTexts.FileName(report.File)})",
        $"Report on {Named(report.Header.Period, "an unknown period")}{Document(report.Header, "no.", "of")} (file {FindingTexts.FileName(report.File)})");

    /// <summary>The unit with those above it: "xã Hà Tân, huyện Hà Trung, tỉnh Thanh Hóa".</summary>
    public static string NameOf(ReportHeader header, MessageLanguage language) => header.Unit is null
        ? UnknownUnit.In(language)
        : string.Join(", ", new[] { header.Unit, header.Parent, header.Province }.OfType<string>().Distinct().Select(OneLine.Of));

    private static string Named(string? words, string unknown) => words is null ? unknown : OneLine.Of(words);

    private static string Document(ReportHeader header, string number, string of)
    {
        string? written = header.DocumentNumber is { } stated ? $"{number} {OneLine.Of(stated)}" : null;
        string? day = header.SignedOn is { } signed ? $"{of} {signed.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture)}" : null;
        return (written, day) is (null, null) ? string.Empty : ", " + string.Join(' ', new[] { written, day }.OfType<string>());
    }
}
