using System.Text;

namespace DtiExtract.BadInputs.Making;

/// <summary>Texts, good and strange.</summary>
internal static class Texts
{
    /// <summary>A report that has to be mined beside every bad one.</summary>
    public const string GoodReport = """
        ỦY BAN NHÂN DÂN XÃ SUỐI TRẦM
        BÁO CÁO
        Kết quả chuyển đổi số 6 tháng đầu năm 2024
        1. Văn bản điện tử: đã ký số 412/430 văn bản, đạt 95,8%.
        2. Xã có 7 tổ công nghệ số cộng đồng với 49 thành viên.
        """;

    public const string WithoutFigures = """
        ỦY BAN NHÂN DÂN XÃ SUỐI TRẦM
        BÁO CÁO
        Kết quả chuyển đổi số
        Xã đã tuyên truyền đến người dân về dịch vụ công trực tuyến, cán bộ nhiệt tình hướng dẫn bà con tại nhà văn hóa.
        Trong thời gian tới xã tiếp tục phối hợp với các đoàn thể để vận động nhân dân cài đặt ứng dụng.
        """;

    public const string English = """
        REPORT OF THE PARISH COUNCIL
        In the first half of the year the council answered 240 of 250 letters, which is 96 percent.
        There were 17 meetings with 320 people, and the library lent 1,204 books to readers of all ages.
        The council thanks everybody who helped with the summer fair and the repair of the village hall.
        """;

    public const string ExternalEntity = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><d>&x;</d>";

    private const string Sentence = "Xã đã tiếp nhận 1.240 hồ sơ, giải quyết đúng hạn 1.215/1.240 hồ sơ, đạt 97,98%; ";

    /// <summary>Ten entities, each of ten of the one before.</summary>
    public static string BillionLaughs { get; } =
        "<!DOCTYPE d [<!ENTITY e0 \"ha\">"
        + string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY e{i} \"{string.Concat(Enumerable.Repeat($"&e{i - 1};", 10))}\">"))
        + "]><d>&e9;</d>";

    /// <summary>Sentences of a report with their figures.</summary>
    public static IEnumerable<string> Paragraphs(int count) => Enumerable.Repeat(Sentence, count);

    /// <summary>One line of so many characters, or a few less.</summary>
    public static string Line(int characters) => Repeat(Sentence, characters);

    /// <summary>Lines of so many characters in all, or a few less.</summary>
    public static string Lines(int characters) => Repeat(Sentence + "\n", characters);

    /// <summary>Lines in columns that blanks make, of so many characters in all, or a few less.</summary>
    public static string Columns(int characters) => Repeat("Xã Suối Trầm    1.240     1.215    97,98\n", characters);

    /// <summary>One number over the next over the next, of so many characters in all, or a few less.</summary>
    public static string Slashes(int characters) => Repeat("1/", characters);

    private static string Repeat(string part, int characters) => new StringBuilder().Insert(0, part, characters / part.Length).ToString();
}
