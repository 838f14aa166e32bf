using System.Globalization;
using System.Text;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Tests.Reconciliation.Across;

/// <summary>A short report of a unit that does not exist.</summary>
/// <param name="File">Its name.</param>
/// <param name="Period">What it is about.</param>
/// <param name="Lines">What it says.</param>
public sealed record AcrossReport(string File, string Period, IReadOnlyList<string> Lines)
{
    /// <summary>Who reports.</summary>
    public string Unit { get; init; } = "xã Suối Mây";

    /// <summary>The district; null when the unit is under the province.</summary>
    public string? Parent { get; init; } = "huyện Đồi Thông";

    /// <summary>The date of the document.</summary>
    public DateOnly? SignedOn { get; init; }

    /// <summary>What makes its bytes differ without a word.</summary>
    public string Extra { get; init; } = string.Empty;

    /// <summary>The bytes of the report.</summary>
    public ReportSource Source()
    {
        string place = string.Join(", ", new[] { Unit, Parent, "tỉnh Thanh Hóa" }.OfType<string>());
        string day = SignedOn?.ToString("'ngày' dd 'tháng' MM 'năm' yyyy", CultureInfo.InvariantCulture) ?? "ngày     tháng     năm";
        string text = $"""
            ỦY BAN NHÂN DÂN
            {Unit.ToUpperInvariant()}
            Số:     /BC-UBND
            {Unit[(Unit.IndexOf(' ', StringComparison.Ordinal) + 1)..]}, {day}

            BÁO CÁO
            Kết quả chuyển đổi số {Period} của {place}

            I. KẾT QUẢ THỰC HIỆN

            {string.Join("\n\n", Lines)}
            {Extra}
            """;
        return ReportSource.FromBytes(File, Encoding.UTF8.GetBytes(text));
    }
}
