using DtiExtract.Archive.Schema;

namespace DtiExtract.Service.Screens.Reports;

/// <summary>What people call what was decided of a finding.</summary>
internal static class DecidedTexts
{
    /// <summary>The name of a status.</summary>
    public static Wording Of(FindingStatus status) => status switch
    {
        FindingStatus.Open => new("Chưa quyết định", "Open"),
        FindingStatus.Confirmed => new("Đã xác nhận", "Confirmed"),
        FindingStatus.Dismissed => new("Đã bỏ qua", "Dismissed"),
        FindingStatus.Corrected => new("Đã sửa", "Corrected"),
    };
}
