using System.Collections.Immutable;
using DtiExtract.Archive.Searching.Analysis;

namespace DtiExtract.Archive.Tests.Searching.Analysis;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("Tỷ lệ ký số", "tỉ lệ kí số", "ti le ki so")]
    [InlineData("ĐƯỜNG Đức", "đường đức", "duong duc")]
    [InlineData("kỹ sư, kĩ sư", "kĩ sư kĩ sư", "ki su ki su")]
    [InlineData("hoà bình; hòa bình", "hòa bình hòa bình", "hoa binh hoa binh")]
    [InlineData("thuý, thúy, quý, quí", "thúy thúy quí quí", "thuy thuy qui qui")]
    [InlineData("2.815 người", "2815 người", "2815 nguoi")]
    [InlineData("1.234.567 và 1,234,567", "1234567 và 1234567", "1234567 va 1234567")]
    [InlineData("98,7% 98.70 %", "98.7 98.7", "98.7 98.7")]
    [InlineData("1.972,50", "1972.5", "1972.5")]
    [InlineData("06 tháng, 100,0%", "6 tháng 100", "6 thang 100")]
    [InlineData("129/KH-UBND", "129 kh ubnd", "129 kh ubnd")]
    [InlineData("mục 8.4.1 về 4G", "mục 8.4.1 về 4g", "muc 8.4.1 ve 4g")]
    [InlineData("Ðăng ký", "đăng kí", "dang ki")]
    [InlineData("０５ xã", "5 xã", "5 xa")]
    [InlineData("  ...!?  ", "", "")]
    public void A_text_gives_these_terms(string text, string exact, string folded)
    {
        ImmutableArray<SearchTerm> terms = SearchText.TermsOf(text);
        Assert.Equal(exact, string.Join(' ', terms.Select(term => term.Exact)));
        Assert.Equal(folded, string.Join(' ', terms.Select(term => term.Folded)));
    }

    [Theory]
    [InlineData("Hồ sơ sức khỏe điện tử đạt 81,9%")]
    [InlineData("ứng dụng chữ ký số; tiếp nhận, xử lý")]
    public void Composed_and_decomposed_text_give_the_same_terms(string text)
    {
        string apart = string.Concat(text.Select(Decomposed));
        Assert.NotEqual(text, apart);
        Assert.Equal(SearchText.TermsOf(text).Select(term => term.Exact), SearchText.TermsOf(apart).Select(term => term.Exact));
        Assert.All(SearchText.TermsOf(apart), term => Assert.InRange(term.Span.End, term.Span.Start + 1, apart.Length));
    }

    [Theory]
    [InlineData("có 2 815 người", "2815")]
    [InlineData("1 234 567 đồng", "1234567")]
    [InlineData("có 2\u00A0815 người", "2815")]
    [InlineData("năm 2024 100 xã", "")]
    [InlineData("0 815", "")]
    [InlineData("2 8155", "")]
    [InlineData("2, 815", "")]
    public void Groups_set_apart_by_spaces_are_read_as_one_number_too(string text, string readings) =>
        Assert.Equal(readings, string.Join(' ', SearchText.SpacedNumbers(text, SearchText.TermsOf(text)).Select(term => term.Exact)));

    [Fact]
    public void Any_text_is_survived()
    {
        var random = new Random(20_26);
        string letters = "aăđ\u0301\u0323 19.,-%\u00A0\u200B\uD83D\uDE00ÐK\0\"'\\";
        for (int i = 0; i < 5_000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(150)).Select(_ => letters[random.Next(letters.Length)]));
            int end = 0;
            foreach (SearchTerm term in SearchText.TermsOf(text))
            {
                Assert.InRange(term.Span.Start, end, text.Length - 1);
                Assert.InRange(term.Span.End, term.Span.Start + 1, text.Length);
                Assert.NotEmpty(term.Exact);
                end = term.Span.End;
            }
        }
    }

    private static string Decomposed(char letter) => letter switch
    {
        'ồ' => "o\u0302\u0300",
        'ơ' => "o\u031B",
        'ứ' => "u\u031B\u0301",
        'ỏ' => "o\u0309",
        'đ' => "đ",
        'ệ' => "e\u0323\u0302",
        'ử' => "u\u031B\u0309",
        'ạ' => "a\u0323",
        'ý' => "y\u0301",
        'ố' => "o\u0301\u0302",
        'ế' => "e\u0302\u0301",
        _ => letter.ToString(),
    };
}
