using System.Collections.Immutable;
using DtiExtract.Archive.Searching.Queries;

namespace DtiExtract.Archive.Tests.Searching.Queries;

public sealed class QueryParserTests
{
    [Theory]
    [InlineData("chữ ký số", "chữ | ký | số")]
    [InlineData("\"chữ ký số\" cấp", "\"chữ ký số\" | cấp")]
    [InlineData("“chữ ký” «số hóa»", "\"chữ ký\" | \"số hóa\"")]
    [InlineData("ký -\"chữ ký\" -điện", "ký | not \"chữ ký\" | not điện")]
    [InlineData("129/KH-UBND", "129/KH-UBND")]
    [InlineData("một - hai", "một | hai")]
    [InlineData("a OR b OR \"c d\" e", "any(a, b, \"c d\") | e")]
    [InlineData("xã HOẶC phường", "any(xã, phường)")]
    [InlineData("huyện:\"Sông Mẫu\" ký", "District=Sông Mẫu! | ký")]
    [InlineData("Đơn vị: xã", "Unit=xã")]
    [InlineData("don vi:xã chi tieu:\"ký số\"", "Unit=xã | Indicator=ký số!")]
    [InlineData("-tỉnh:Nậm province:Thí", "not Province=Nậm | Province=Thí")]
    [InlineData("năm:2024", "2024..2024")]
    [InlineData("year:2022..2024 nam:>=2023", "2022..2024 | 2023..2200")]
    [InlineData("năm < 2024", "1900..2023")]
    [InlineData("ký số >= 95%", "[ký số] AtLeast 95%")]
    [InlineData("hồ sơ sức khỏe<90,5 %", "[hồ sơ sức khỏe] Less 90.5%")]
    [InlineData("dân số > 10.000", "[dân số] More 10000")]
    [InlineData("kinh phí ≥ 1,5 tỷ", "[kinh phí] AtLeast 1500000000")]
    [InlineData("\"ký số\" != 5", "[\"ký số\"] NotEqual 5")]
    [InlineData("chỉ tiêu:ehealth-record-rate = 100%", "[ehealth-record-rate] Equal 100%")]
    [InlineData("huyện:\"Sông Mẫu\" ký số ≤ 5%", "District=Sông Mẫu! | [ký số] AtMost 5%")]
    [InlineData("tỷ lệ: 95", "tỷ | lệ | 95")]
    [InlineData("", "")]
    [InlineData("() : ... !", "")]
    public void A_query_is_read_so(string query, string expected)
    {
        Assert.True(QueryParser.TryParse(query, out ImmutableArray<QueryNode> parts, out QueryError? error), error?.Message.English);
        Assert.Equal(expected, string.Join(" | ", parts.Select(Written)));
    }

    [Theory]
    [InlineData("\"chữ ký", 0, "ngoặc kép")]
    [InlineData("ký số >=", 8, "cần một số")]
    [InlineData("ký số >= cao", 9, "cần một số")]
    [InlineData(">= 95%", 0, "tên chỉ tiêu")]
    [InlineData("ký số >== 95%", 6, "không hợp lệ")]
    [InlineData("năm:abc", 4, "2022..2024")]
    [InlineData("năm:2024..2022", 4, "2022..2024")]
    [InlineData("huyện:", 0, "cần một giá trị")]
    [InlineData("OR ký", 0, "hai bên")]
    [InlineData("ký OR", 3, "hai bên")]
    [InlineData("-ký >= 3", 0, "dấu trừ")]
    [InlineData("số -:", 3, "dấu trừ")]
    public void A_mistake_is_told_with_its_place(string query, int place, string words)
    {
        Assert.False(QueryParser.TryParse(query, out _, out QueryError? error));
        Assert.Equal(place, error.Span.Start);
        Assert.Contains(words, error.Message.Vietnamese, StringComparison.Ordinal);
        Assert.NotEmpty(error.Message.English);
    }

    [Fact]
    public void Any_text_is_survived()
    {
        string[] pieces = ["\"", "”", "-", ":", "huyện:", "năm:", "chỉ tiêu:", ">=", "<", "!", "=", "OR", "95%", "10.000", " ", " ", "ký", "số", "(", ")", "\0", "\uD83D", "'", "\\", "*", "^", "NEAR", "AND", "..", "tỷ", "%", "đơn vị"];
        var random = new Random(4);
        for (int i = 0; i < 20_000; i++)
        {
            string query = string.Concat(Enumerable.Range(0, random.Next(20)).Select(_ => pieces[random.Next(pieces.Length)]));
            bool isRead = QueryParser.TryParse(query, out _, out QueryError? error);
            Assert.True(isRead || (error!.Span.Start >= 0 && error.Span.End <= query.Length), query);
        }
    }

    private static string Written(QueryNode node) => node switch
    {
        WordsNode words => words.IsQuoted ? $"\"{words.Text}\"" : words.Text,
        FieldNode field => $"{field.Field}={field.Value}{(field.IsQuoted ? "!" : null)}",
        YearNode year => FormattableString.Invariant($"{year.From}..{year.To}"),
        ComparisonNode one => FormattableString.Invariant($"[{one.Indicator ?? string.Join(' ', one.Name.Select(Written))}] {one.Comparison} {one.Number / 1.000000000000m:0.##}{(one.IsPercent ? "%" : null)}"),
        NotNode not => $"not {Written(not.Unwanted)}",
        AnyNode any => $"any({string.Join(", ", any.Parts.Select(Written))})",
        _ => throw new InvalidOperationException(),
    };

    [Theory]
    [InlineData("Đơn vị:\"xã Hà Tân\" ký số >= 95%", "don vi:\"xa Ha Tan\" ky so >= 95%")]
    [InlineData("camera HOẶC wifi OR ĐỊNH DANH", "camera OR wifi OR diNH DANH")]
    public void A_question_can_be_asked_without_accents(string question, string expected) => Assert.Equal(expected, QuestionText.WithoutAccents(question));
}
