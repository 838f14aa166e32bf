using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Tests.Reading.Pdf;

public sealed class ParagraphTests
{
    private const string Long = "Trong sáu tháng đầu năm toàn xã Suối Mơ tiếp nhận 530 hồ sơ trực tuyến, đã giải quyết trước và đúng hạn 512 hồ sơ, đạt 96,6% tổng số hồ sơ phát sinh trong kỳ báo cáo.";
    private const string Other = "Ban Chỉ đạo họp định kỳ 02 lần mỗi quý, ban hành 14 văn bản chỉ đạo và giao 09 thôn thực hiện 27 nhiệm vụ cụ thể trong năm nay.";

    [Fact]
    public void Joins_the_lines_of_a_justified_paragraph() =>
        Assert.Equal([Long, Other], FakeWordSource.Blocks(new PdfPageBuilder().Paragraph(Long).Paragraph(Other)));

    [Fact]
    public void Parts_paragraphs_by_the_indent_alone() =>
        Assert.Equal([Long, Other], FakeWordSource.Blocks(new PdfPageBuilder().Paragraph(Long).Paragraph(Other, spaceAbove: 0)));

    [Fact]
    public void Parts_paragraphs_by_the_space_between_them_alone() =>
        Assert.Equal([Long, Other], FakeWordSource.Blocks(new PdfPageBuilder().Paragraph(Long, indent: 0).Paragraph(Other, indent: 0)));

    [Theory]
    [InlineData("1.1. Tiêu chí số 1.1")]
    [InlineData("I. KẾT QUẢ THỰC HIỆN")]
    [InlineData("b) Kết quả thực hiện:")]
    [InlineData("- Đã thành lập 9 tổ;")]
    [InlineData("+ Thôn Bãi Sậy: 12 hộ")]
    [InlineData("Về hạ tầng số")]
    public void Keeps_a_short_line_apart_from_what_follows(string line) =>
        Assert.Equal([line, Long], FakeWordSource.Blocks(new PdfPageBuilder().Paragraph(line, spaceAbove: 0).Paragraph(Long, spaceAbove: 0)));

    [Fact]
    public void Joins_a_sentence_over_the_end_of_a_page()
    {
        PdfPageBuilder first = new PdfPageBuilder(1).Paragraph(Other).Paragraph("Toàn xã có 2.815 người trong độ tuổi trưởng thành, đã kích hoạt tài khoản định danh", isCut: true);
        PdfPageBuilder second = new PdfPageBuilder(2).Paragraph("điện tử là 2.306 người, đạt tỷ lệ 81,9%.", indent: 0).Paragraph(Long);
        Assert.Contains("Toàn xã có 2.815 người trong độ tuổi trưởng thành, đã kích hoạt tài khoản định danh điện tử là 2.306 người, đạt tỷ lệ 81,9%.", FakeWordSource.Blocks(first, second));
    }

    [Fact]
    public void Does_not_take_a_dash_after_a_line_end_for_a_list_item()
    {
        PdfPageBuilder page = new PdfPageBuilder().Paragraph(Long)
            .At(PdfPageBuilder.Left + 36, 140, "Thực hiện chương trình chuyển đổi số của huyện Thạch Bình giai đoạn 2021")
            .At(PdfPageBuilder.Left, 156, "- 2025, xã đã hoàn thành 11 chỉ tiêu.");
        Assert.EndsWith("giai đoạn 2021 - 2025, xã đã hoàn thành 11 chỉ tiêu.", FakeWordSource.Blocks(page)[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("45/KH-", "UBND")]
    [InlineData("512/", "530")]
    public void Glues_a_word_that_was_broken_at_its_own_hyphen_or_slash(string end, string start)
    {
        PdfPageBuilder page = new PdfPageBuilder().Paragraph(Long)
            .At(PdfPageBuilder.Left + 36, 140, "Thực hiện văn bản chỉ đạo và kế hoạch của Ủy ban nhân dân huyện số " + end)
            .At(PdfPageBuilder.Left, 156, start + " trong năm nay.");
        Assert.EndsWith(" số " + end + start + " trong năm nay.", FakeWordSource.Blocks(page)[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Joins_a_centred_title_and_parts_it_from_the_next()
    {
        PdfPageBuilder page = new PdfPageBuilder()
            .Centred(80, "BÁO CÁO")
            .Centred(96, "Kết quả thực hiện chuyển đổi số 6 tháng đầu năm, nhiệm vụ trọng tâm")
            .Centred(112, "6 tháng cuối năm 2024")
            .Centred(150, "Kính gửi: Ủy ban nhân dân huyện Thạch Bình")
            .Paragraph(Long).Paragraph(Other);
        Assert.Equal(
            ["BÁO CÁO", "Kết quả thực hiện chuyển đổi số 6 tháng đầu năm, nhiệm vụ trọng tâm 6 tháng cuối năm 2024", "Kính gửi: Ủy ban nhân dân huyện Thạch Bình"],
            FakeWordSource.Blocks(page)[..3]);
    }

    [Fact]
    public void Puts_a_list_mark_a_tab_away_before_its_text() =>
        Assert.Equal("- Đã lắp đặt 12 cụm loa", FakeWordSource.Blocks(new PdfPageBuilder().Paragraph(Long).At(121, 200, "-").At(145, 200, "Đã lắp đặt 12 cụm loa"))[^1]);

    [Fact]
    public void Says_which_blocks_are_list_items()
    {
        ReportText report = FakeWordSource.Read(new PdfPageBuilder().Paragraph(Long).Paragraph("- Đã lắp đặt 12 cụm loa."));
        Assert.Equal([BlockKind.Paragraph, BlockKind.ListItem], report.Blocks.Select(block => block.Kind));
    }
}
