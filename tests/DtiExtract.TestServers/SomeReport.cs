namespace DtiExtract.TestServers;

/// <summary>Reports of made-up and of known units, as short as a report can be.</summary>
public static class SomeReport
{
    /// <summary>A report of a commune.</summary>
    public static string Of(string unit, string district, string province, string period, string day, params string[] sentences) =>
        $"""
        UBND {district.ToUpperInvariant()}
        UBND {unit.ToUpperInvariant()}
        Số: 15/BC-UBND
        {unit[(unit.IndexOf(' ', StringComparison.Ordinal) + 1)..]}, {day}
        BÁO CÁO
        Kết quả chuyển đổi số {period}
        Kính gửi: UBND {district}, {province}
        UBND {unit} báo cáo kết quả chuyển đổi số {period} như sau:
        {string.Join('\n', sentences.Select((sentence, at) => $"{at + 1}. {sentence}"))}
        Trên đây là báo cáo của UBND {unit}./.
        """;
}
