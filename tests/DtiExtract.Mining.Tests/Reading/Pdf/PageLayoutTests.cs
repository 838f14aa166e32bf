using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Tests.Reading.Pdf;

public sealed class PageLayoutTests
{
    private const string Long = "Trong sáu tháng đầu năm toàn xã Suối Mơ tiếp nhận 530 hồ sơ trực tuyến, đã giải quyết trước và đúng hạn 512 hồ sơ, đạt 96,6% tổng số hồ sơ phát sinh trong kỳ báo cáo.";
    private const string Other = "Ban Chỉ đạo họp định kỳ 02 lần mỗi quý, ban hành 14 văn bản chỉ đạo và giao 09 thôn thực hiện 27 nhiệm vụ cụ thể trong năm nay.";

    [Fact]
    public void Reads_the_left_side_of_a_letterhead_before_the_right()
    {
        PdfPageBuilder page = new PdfPageBuilder()
            .At(88, 56, "UBND HUYỆN THẠCH BÌNH", 11).At(272, 56, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 11)
            .At(112, 71, "UBND XÃ SUỐI MƠ", 11).At(327, 71, "Độc lập - Tự do - Hạnh phúc", 11)
            .At(121, 90, "Số: 147/BC-UBND", 11).At(312, 90, "Suối Mơ, ngày 18 tháng 6 năm 2024", 11)
            .Paragraph(Long);
        Assert.Equal(
            ["UBND HUYỆN THẠCH BÌNH", "UBND XÃ SUỐI MƠ", "Số: 147/BC-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Suối Mơ, ngày 18 tháng 6 năm 2024", Long],
            FakeWordSource.Blocks(page));
    }

    [Fact]
    public void Reads_the_receivers_before_the_signature()
    {
        PdfPageBuilder page = new PdfPageBuilder().Paragraph(Long)
            .At(351, 200, "TM. ỦY BAN NHÂN DÂN")
            .At(85, 204, "Nơi nhận:", 12)
            .At(397, 216, "CHỦ TỊCH")
            .At(85, 218, "- UBND huyện;", 11)
            .At(85, 231, "- Lưu: VT.", 11)
            .At(397, 290, "Lê Văn Bền");
        Assert.Equal([Long, "Nơi nhận:", "- UBND huyện;", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Văn Bền"], FakeWordSource.Blocks(page));
    }

    [Fact]
    public void Reads_one_column_of_text_after_the_other()
    {
        PdfPageBuilder page = new PdfPageBuilder().Centred(80, "KẾT QUẢ CHUYỂN ĐỔI SỐ TRÊN ĐỊA BÀN XÃ").Paragraph(Long).Paragraph(Other);
        float top = page.Next + 10;
        page.GoTo(top).Paragraph(Long, indent: 20, x1: 301).GoTo(top).Paragraph(Other, indent: 20, x0: 322);
        Assert.Equal(["KẾT QUẢ CHUYỂN ĐỔI SỐ TRÊN ĐỊA BÀN XÃ", Long, Other, Long, Other], FakeWordSource.Blocks(page));
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("- {0} -")]
    [InlineData("Trang {0}/3")]
    [InlineData("Trang {0}")]
    public void Leaves_page_numbers_out(string number)
    {
        PdfPageBuilder[] pages = [.. Enumerable.Range(1, 3).Select(n => new PdfPageBuilder(n).Paragraph(n == 2 ? Other : Long).Centred(800, number.Replace("{0}", $"{n}", StringComparison.Ordinal), size: 12))];
        Assert.Equal([Long, Other, Long], FakeWordSource.Blocks(pages));
    }

    [Fact]
    public void Keeps_a_running_head_once_and_out_of_the_sentence()
    {
        PdfPageBuilder first = new PdfPageBuilder(1).At(360, 30, "Báo cáo chuyển đổi số xã Suối Mơ, trang 1", 10).GoTo(60).Paragraph("Toàn xã có 2.815 người trong độ tuổi trưởng thành, đã kích hoạt tài khoản định danh", isCut: true);
        PdfPageBuilder second = new PdfPageBuilder(2).At(360, 30, "Báo cáo chuyển đổi số xã Suối Mơ, trang 2", 10).GoTo(60).Paragraph("điện tử là 2.306 người, đạt tỷ lệ 81,9%.", indent: 0).Paragraph(Long);
        ReportText report = FakeWordSource.Read(first, second);
        Assert.Equal([BlockKind.PageFurniture, BlockKind.Paragraph, BlockKind.Paragraph], report.Blocks.Select(block => block.Kind));
        Assert.EndsWith("tài khoản định danh điện tử là 2.306 người, đạt tỷ lệ 81,9%.", FakeWordSource.Blocks(report)[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Puts_footnotes_after_the_body_and_drops_their_marks()
    {
        PdfPageBuilder first = new PdfPageBuilder(1).Paragraph(Long)
            .At(121, 150, "Thanh toán không dùng tiền mặt đạt 100%").Raised("1").Then("số hồ sơ.")
            .At(85, 760, "1 Số liệu tính đến ngày 15/6/2024, theo báo cáo của bộ phận một cửa và các", 10)
            .At(85, 773, "thôn trong xã.", 10)
            .Centred(800, "1");
        PdfPageBuilder second = new PdfPageBuilder(2).Paragraph(Other).Centred(800, "2");
        ReportText report = FakeWordSource.Read(first, second);
        Assert.Equal([Long, "Thanh toán không dùng tiền mặt đạt 100% số hồ sơ.", Other, "Số liệu tính đến ngày 15/6/2024, theo báo cáo của bộ phận một cửa và các thôn trong xã."], FakeWordSource.Blocks(report));
        Assert.Equal(BlockKind.Footnote, report.Blocks[^1].Kind);
    }

    [Fact]
    public void Keeps_the_exponent_of_a_unit() =>
        Assert.Equal("Diện tích của xã là 31,5 km2 với 9 thôn.", FakeWordSource.Blocks(new PdfPageBuilder().Paragraph(Long).At(121, 150, "Diện tích của xã là 31,5 km").Raised("2").Then("với 9 thôn."))[^1]);

    [Fact]
    public void Names_the_pages_without_words()
    {
        ReportText report = FakeWordSource.Read(new PdfPageBuilder(1).Paragraph(Long), new PdfPageBuilder(2), new PdfPageBuilder(3), new PdfPageBuilder(4).Paragraph(Other), new PdfPageBuilder(5));
        Assert.Equal([Long, Other], FakeWordSource.Blocks(report));
        Problem problem = Assert.Single(report.Problems);
        Assert.Equal((ProblemCode.ScannedPages, "2–3, 5"), (problem.Code, problem.Arguments[0]));
    }

    [Fact]
    public void Refuses_a_report_without_any_words()
    {
        UnreadableReportException refusal = Assert.Throws<UnreadableReportException>(() => FakeWordSource.Read(new PdfPageBuilder(1), new PdfPageBuilder(2)));
        Assert.Equal((ProblemCode.ScannedPages, "1–2"), (refusal.Problem.Code, refusal.Problem.Arguments[0]));
    }

    [Fact]
    public void Reads_a_hyphen_in_a_small_word_of_an_old_font_as_the_letter_it_was() =>
        Assert.Equal(
            ["Báo cáo kết quả chuyển đổi số của địa phương theo KH-UBND, đầu tư hạ tầng giai đoạn 2021-2025 đạt 100%"],
            FakeWordSource.Blocks(new PdfPageBuilder().Paragraph("B¸o c¸o kÕt qu¶ chuyÓn ®æi sè cña ®Þa ph-¬ng theo KH-UBND, ®Çu t- h¹ tÇng giai ®o¹n 2021-2025 ®¹t 100%")));

    [Fact]
    public void Converts_text_of_old_fonts_and_says_so()
    {
        ReportText report = FakeWordSource.Read(new PdfPageBuilder().Paragraph("B¸o c¸o kÕt qu¶ chuyÓn ®æi sè cña ®Þa ph­¬ng, tû lÖ hå s¬ trùc tuyÕn ®¹t 100%"));
        Assert.Equal(["Báo cáo kết quả chuyển đổi số của địa phương, tỷ lệ hồ sơ trực tuyến đạt 100%"], FakeWordSource.Blocks(report));
        Assert.Equal(ProblemCode.LegacyEncodingConverted, Assert.Single(report.Problems).Code);
    }
}
