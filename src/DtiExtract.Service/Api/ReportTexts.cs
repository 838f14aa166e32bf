namespace DtiExtract.Service.Api;

/// <summary>What is said of reports.</summary>
internal static class ReportTexts
{
    /// <summary>There is no such report, or the viewer may not see it.</summary>
    public static Wording NoSuchReport { get; } = new("Không có báo cáo này, hoặc ngoài phạm vi được xem.", "There is no such report, or it is outside of what you may see.");

    /// <summary>The order of a list is none.</summary>
    public static Wording UnknownSort { get; } = new("Thứ tự không hợp lệ; chọn receivedAt, periodEnd hoặc unit.", "There is no such order; choose receivedAt, periodEnd or unit.");

    /// <summary>The cursor is of another list.</summary>
    public static Wording BadCursor { get; } = new("Con trỏ trang không hợp lệ; hãy xem lại từ đầu.", "The cursor is not valid; begin again.");

    /// <summary>The body is no object.</summary>
    public static Wording NoObject { get; } = new("Hãy gửi một đối tượng JSON gồm các trường cần sửa.", "Send a JSON object of the fields to be corrected.");

    /// <summary>The period ends before it begins.</summary>
    public static Wording PeriodTurned { get; } = new("Ngày đầu kỳ sau ngày cuối kỳ.", "The period begins after it ends.");

    /// <summary>The version that was seen is not told.</summary>
    public static Wording VersionMissing { get; } = new("Thiếu If-Match: hãy gửi ETag của báo cáo đã xem.", "If-Match is missing: send the ETag of the report as it was seen.");

    /// <summary>Somebody changed the report.</summary>
    public static Wording VersionStale { get; } = new("Báo cáo vừa được người khác sửa; hãy tải lại rồi sửa tiếp.", "Somebody changed the report meanwhile; load it again and then correct it.");

    /// <summary>The header is as it was read.</summary>
    public static Wording NotCorrected { get; } = new("Thông tin đầu báo cáo chưa ai sửa.", "Nobody corrected the header.");

    /// <summary>A field can't be set so.</summary>
    public static Wording BadField(string field) => new(
        $"Trường “{field}” không sửa được hoặc giá trị không hợp lệ (ngày viết dạng 2024-06-30).",
        $"The field “{field}” can't be corrected, or its value is not valid (days are written 2024-06-30).");

    /// <summary>The code is of no unit.</summary>
    public static Wording UnknownUnit(string code) => new($"Không có đơn vị mã “{code}” trong danh mục.", $"The catalogue has no unit of the code “{code}”.");
}
