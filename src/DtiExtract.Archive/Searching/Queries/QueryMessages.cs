using System.Globalization;

namespace DtiExtract.Archive.Searching.Queries;

/// <summary>What is said of queries that can't be answered.</summary>
internal static class QueryMessages
{
    /// <summary>A quote that is not closed.</summary>
    public static Wording OpenQuote { get; } = new("Thiếu dấu ngoặc kép đóng: hãy thêm \" vào cuối cụm từ.", "The quote is not closed: add \" at the end of the phrase.");

    /// <summary>A minus with nothing behind it.</summary>
    public static Wording NothingExcluded { get; } = new("Sau dấu trừ cần một từ, một \"cụm từ\" hoặc một điều kiện, ví dụ: -huyện:\"Hà Trung\".", "A minus needs a word, a \"phrase\" or a field behind it, such as -district:\"Hà Trung\".");

    /// <summary>An OR with nothing on one side.</summary>
    public static Wording OrWithoutSides { get; } = new("OR cần một từ hoặc một \"cụm từ\" ở cả hai bên.", "OR needs a word or a \"phrase\" on both sides.");

    /// <summary>An OR between things that can't be joined.</summary>
    public static Wording OrOfOthers { get; } = new("OR chỉ nối các từ, \"cụm từ\", chỉ tiêu, tiêu chí và loại.", "OR joins words, \"phrases\", indicators, criteria and types only.");

    /// <summary>A sign without a number.</summary>
    public static Wording NoNumber { get; } = new("Sau dấu so sánh cần một số, ví dụ: ký số >= 95% hoặc dân số > 10.000.", "A sign of comparison needs a number behind it, such as ký số >= 95% or dân số > 10.000.");

    /// <summary>A sign without a name.</summary>
    public static Wording NoName { get; } = new("Trước dấu so sánh cần tên chỉ tiêu, ví dụ: ký số >= 95%.", "A sign of comparison needs the name of an indicator before it, such as ký số >= 95%.");

    /// <summary>Something like ">==".</summary>
    public static Wording UnknownSign { get; } = new("Dấu so sánh không hợp lệ: hãy dùng =, !=, <, <=, > hoặc >=.", "No sign of comparison: use =, !=, <, <=, > or >=.");

    /// <summary>A year that is none.</summary>
    public static Wording NoYear { get; } = new("Năm cần viết như 2024, 2022..2024 hoặc >=2023.", "A year is written as 2024, 2022..2024 or >=2023.");

    /// <summary>A comparison that is denied.</summary>
    public static Wording NotComparison { get; } = new("Không đặt dấu trừ trước phép so sánh: hãy đổi dấu, ví dụ < thay cho >=.", "A comparison takes no minus: turn its sign round, such as < for >=.");

    /// <summary>A query that is too long.</summary>
    public static Wording TooLong(int most) => new(
        string.Create(CultureInfo.InvariantCulture, $"Câu tìm kiếm quá dài: tối đa {most} ký tự và {QueryParser.MostParts} từ."),
        string.Create(CultureInfo.InvariantCulture, $"The query is too long: at most {most} characters and {QueryParser.MostParts} words."));

    /// <summary>A field without a value.</summary>
    public static Wording NoValue(string name) => new($"Sau “{name}:” cần một giá trị, ví dụ: {name}:\"…\".", $"“{name}:” needs a value, such as {name}:\"…\".");

    /// <summary>An indicator that there is not.</summary>
    public static Wording NoIndicator(string name) => new($"Không có chỉ tiêu nào tên “{name}”.", $"There is no indicator named “{name}”.");

    /// <summary>A type that there is not.</summary>
    public static Wording NoType(string name) => new($"Không có loại nào tên “{name}”: hãy dùng mã như percent-mismatch, hoặc tên tiếng Việt của loại.", $"There is no type named “{name}”: use a code such as percent-mismatch, or the name of the type.");
}
