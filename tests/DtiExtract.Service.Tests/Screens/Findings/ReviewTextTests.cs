using DtiExtract.Archive.Schema;
using DtiExtract.Exports.Messages;
using DtiExtract.Mining;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Service.Screens.Findings;
using DtiExtract.Service.Tests.Api;
using DtiExtract.TestServers;

namespace DtiExtract.Service.Tests.Screens.Findings;

/// <summary>What the review screen says: equations, numbers, reasons.</summary>
public sealed class ReviewTextTests
{
    [Theory]
    [InlineData("44956/5022 = 895,18 % ∉ [898,65; 898,75)", "44.956 ÷ 5.022 = 895,18 %", "898,65 – 898,75 %")]
    [InlineData("1204 + 618 + 95 = 1917 ≠ 1971", "1.204 + 618 + 95 = 1.917 ≠ 1.971", null)]
    [InlineData("498 + 214,5 = 712,5 ≠ 845,1 (triệu đồng)", "498 + 214,5 = 712,5 ≠ 845,1 (triệu đồng)", null)]
    [InlineData("71 < 88; 02/06/2024, 14/05/2024", "71 < 88; 02/06/2024, 14/05/2024", null)]
    [InlineData("1.204 + 618 = 1.822 ≠ 1.900", "1.204 + 618 = 1.822 ≠ 1.900", null)]
    public void A_calculation_is_written_as_people_write_it(string arithmetic, string text, string? bounds)
    {
        Equation equation = Equation.Of(arithmetic, MessageLanguage.Vietnamese)!;

        Assert.Equal(text, equation.Text);
        Assert.Equal(bounds is null, equation.Bounds is null);
        Assert.Contains(bounds ?? string.Empty, equation.Bounds ?? string.Empty, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_calculated_has_no_equation() => Assert.Null(Equation.Of(null, MessageLanguage.Vietnamese));

    [Theory]
    [InlineData("4.956", MessageLanguage.Vietnamese, 4956.0)]
    [InlineData("82,4", MessageLanguage.Vietnamese, 82.4)]
    [InlineData("82.4 %", MessageLanguage.Vietnamese, 82.4)]
    [InlineData("1.234,5", MessageLanguage.Vietnamese, 1234.5)]
    [InlineData("1,234.5", MessageLanguage.English, 1234.5)]
    [InlineData("12x", MessageLanguage.Vietnamese, null)]
    [InlineData("", MessageLanguage.Vietnamese, null)]
    [InlineData("-4", MessageLanguage.Vietnamese, null)]
    public void A_number_is_read_as_it_is_typed(string typed, MessageLanguage language, double? expected) =>
        Assert.Equal((decimal?)expected, TypedNumber.TryRead(typed, language, out decimal? number) ? number : null);

    [Fact]
    public void The_numbers_of_a_quote_are_told_apart_also_where_they_are_alike()
    {
        MinedReport mined = Answers.Kept.Mine("a.txt", SomeReport.Of("xã Lụa Mới", "huyện Tơ Vàng", "tỉnh Nghệ An", "năm 2024", "ngày 12 tháng 12 năm 2024", "Văn bản đi: 412/412 văn bản được ký số, đạt 100%."));
        string text = mined.Text!.Text;
        int start = text.IndexOf("412/412", StringComparison.Ordinal);

        IEnumerable<string> parts = new MarkedQuote(mined.Figures, []).Of(text[start..(start + 45)], start).Where(part => part.Field is not null).Select(part => $"{part.Text} {Terms.Of(part.Field!.Value).Code}");

        Assert.Equal(["412 numerator", "412 denominator", "100 percent"], parts);
    }

    [Fact]
    public void There_are_reasons_for_each_kind_and_own_ones_take_their_place()
    {
        var own = new DecisionReasons { Dismiss = [" Theo mẫu cũ ", "", .. Enumerable.Range(0, 20).Select(number => $"Lý do {number}")] };

        Assert.All(Enum.GetValues<DecisionKind>(), kind => Assert.NotEmpty(new DecisionReasons().Of(kind)));
        Assert.Equal(DecisionReasons.Most, own.Of(DecisionKind.Dismiss).Length);
        Assert.Equal("Theo mẫu cũ", own.Of(DecisionKind.Dismiss)[0].Vietnamese);
        Assert.Equal(new DecisionReasons().Of(DecisionKind.Confirm), own.Of(DecisionKind.Confirm));
    }

    [Fact]
    public void Every_type_of_findings_is_explained()
    {
        Assert.All(Enum.GetValues<FindingType>(), type => Assert.EndsWith(".", FindingTypeTexts.Of(type).Vietnamese, StringComparison.Ordinal));
        Assert.Equal("Tỷ lệ không khớp", FindingTypeTexts.LabelOf("percent-mismatch").Vietnamese);
    }

    [Fact]
    public void A_part_of_a_page_holds_the_words_and_stays_on_the_page()
    {
        var beside = PageCrop.Around(1, 2, [[500, 10, 560, 22]], isAlone: false);

        Assert.Equal("/reports/1/pages/2.png", beside.Address);
        Assert.Equal((195m, 0m), (beside.Left, beside.Top));
        Assert.True(beside.Left + beside.Width >= 560);
        Assert.True(PageCrop.Around(1, 2, [[100, 10, 560, 300]], isAlone: true).Height > 290);
    }
}
