using System.Collections.Immutable;

namespace DtiExtract.SearchBenchmark;

/// <summary>A fixed mix of queries: one word and several, common and rare, with accents and without, phrases, fields and comparisons.</summary>
internal static class QueryMix
{
    private static readonly ImmutableArray<string> Words =
    [
        "xã", "số", "chuyển", "văn", "người", "đạt", "thực", "hiện", "báo", "cáo", "hồ", "sơ", "điện", "tử", "dịch", "công", "tuyến", "tổ", "thôn", "hộ",
        "ký", "loa", "camera", "OCOP", "wifi", "internet", "VNeID", "2024", "100", "98,7", "2.815", "1.250", "bưu", "thuế", "khám", "trường", "mạng", "an", "toàn", "họp",
    ];

    private static readonly ImmutableArray<string> Several =
    [
        "chuyển đổi số", "ký số", "văn bản điện tử", "hồ sơ sức khỏe", "dịch vụ công trực tuyến", "tổ công nghệ số cộng đồng", "thanh toán không dùng tiền mặt",
        "định danh điện tử", "cán bộ công chức", "hộ gia đình", "mạng lưới loa", "ban chỉ đạo", "kế hoạch năm", "tỷ lệ hồ sơ", "an toàn thông tin", "sàn thương mại điện tử",
        "hộ kinh doanh", "học bạ số", "cuộc họp trực tuyến", "chữ ký số cá nhân",
    ];

    private static readonly ImmutableArray<string> Fields = ["năm:2024", "năm:2022..2023", "năm:>=2024", "huyện:\"Hà Trung\"", "tỉnh:\"Thanh Hóa\"", "loại:percent-mismatch", "loại:ratio", "chỉ tiêu:\"hồ sơ sức khỏe\""];

    private static readonly ImmutableArray<string> Compared =
    [
        "ký số >= 95%", "ký số < 80%", "hồ sơ sức khỏe < 90%", "hồ sơ sức khỏe = 100%", "định danh điện tử > 70%", "dịch vụ công trực tuyến >= 50%", "thanh toán không dùng tiền mặt < 60%",
        "hồ sơ trực tuyến > 100", "ký số >= 95% năm:2024", "thôn ký số >= 95%",
    ];

    /// <summary>All of them.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        .. Words,
        .. Words.Select(WithoutAccents).Where(word => !Words.Contains(word)),
        .. Several,
        .. Several.Select(WithoutAccents),
        .. Several.Select(words => $"\"{words}\""),
        .. Several.Select(words => $"\"{WithoutAccents(words)}\""),
        .. Several.Select((words, i) => $"{words} {Words[i]}"),
        .. Several.Select((words, i) => $"{words} -{Words[i + 20]}"),
        .. Several.Select((words, i) => $"{words} {Fields[i % Fields.Length]}"),
        .. Words.Take(12).Select((word, i) => $"{word} {Fields[i % Fields.Length]}"),
        .. Compared,
        "không có từ xyzzy", "xyzzy", "129/KH-UBND", "2 815", "loa OR camera",
    ];

    private static string WithoutAccents(string words) => string.Concat(words.Select(Bare));

    private static char Bare(char letter) => "aàáảãạăằắẳẵặâầấẩẫậ dđ eèéẻẽẹêềếểễệ iìíỉĩị oòóỏõọôồốổỗộơờớởỡợ uùúủũụưừứửữự yỳýỷỹỵ".Split(' ').FirstOrDefault(row => row.Contains(letter, StringComparison.Ordinal))?[0] ?? letter;
}
