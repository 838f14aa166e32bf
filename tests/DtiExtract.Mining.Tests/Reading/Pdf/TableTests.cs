using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Tests.Reading.Pdf;

public sealed class TableTests
{
    private const string Long = "Trong sáu tháng đầu năm toàn xã Suối Mơ tiếp nhận 530 hồ sơ trực tuyến, đã giải quyết trước và đúng hạn 512 hồ sơ, đạt 96,6% tổng số hồ sơ phát sinh trong kỳ báo cáo.";

    [Fact]
    public void Reads_a_table_row_by_row()
    {
        PdfPageBuilder page = Header(new PdfPageBuilder().Paragraph(Long), 150);
        Row(page, 170, "1", "Hồ sơ trực tuyến", "530", "512");
        Row(page, 190, "2", "Văn bản ký số", "6.312", "6.240");
        page.GoTo(210).Paragraph(Long);
        ReportText report = FakeWordSource.Read(page);
        Assert.Equal([Long, "STT | Nội dung | Kế hoạch | Kết quả", "1 | Hồ sơ trực tuyến | 530 | 512", "2 | Văn bản ký số | 6.312 | 6.240", Long], FakeWordSource.Blocks(report));
        Assert.Equal([true, false, false], Rows(report).Select(row => row.IsHeader));
        Assert.Equal([0, 1, 2], Rows(report).Select(row => row.Row));
    }

    [Fact]
    public void Keeps_the_column_of_what_stands_behind_an_empty_cell()
    {
        PdfPageBuilder page = Header(new PdfPageBuilder().Paragraph(Long), 150);
        Row(page, 170, "1", "Hồ sơ trực tuyến", "530", "512");
        Row(page, 190, "2", "Văn bản ký số", "", "6.240");
        ReportText report = FakeWordSource.Read(page);
        Assert.Equal("2 | Văn bản ký số |  | 6.240", FakeWordSource.Blocks(report)[^1]);
        Assert.Equal([0, 1, 3], Rows(report)[^1].Cells.Select(cell => cell.Column));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Gathers_the_lines_of_a_cell_whether_its_neighbours_stand_at_its_top_or_in_its_middle(bool atTop)
    {
        PdfPageBuilder page = Header(new PdfPageBuilder().Paragraph(Long), 150);
        Row(page, atTop ? 170 : 178, "1", "", "530", "512");
        page.At(125, 170, "Hồ sơ trực tuyến đã").At(125, 186, "được giải quyết");
        Row(page, 202, "2", "Văn bản ký số", "6.312", "6.240");
        Row(page, atTop ? 218 : 234, "3", "", "9", "9");
        page.At(125, 218, "Thôn có Tổ công").At(125, 234, "nghệ số cộng đồng").At(125, 250, "hoạt động");
        Assert.Equal(
            ["1 | Hồ sơ trực tuyến đã được giải quyết | 530 | 512", "2 | Văn bản ký số | 6.312 | 6.240", "3 | Thôn có Tổ công nghệ số cộng đồng hoạt động | 9 | 9"],
            FakeWordSource.Blocks(page)[^3..]);
    }

    [Fact]
    public void Parts_a_head_over_two_columns_from_the_heads_below_it()
    {
        PdfPageBuilder page = new PdfPageBuilder().Paragraph(Long)
            .At(90, 158, "STT").At(125, 158, "Nội dung").Centred(150, "Thực hiện năm 2024", 300, 440)
            .At(310, 166, "Số hộ").At(400, 166, "Tỷ lệ");
        Row(page, 190, "1", "Cáp quang", "530", "512");
        Row(page, 210, "2", "Di động", "312", "240");
        Row(page, 230, "3", "Truyền hình", "31", "24");
        ReportText report = FakeWordSource.Read(page);
        Assert.Equal([(2, 2), (2, 1), (3, 1)], Rows(report)[..2].SelectMany(row => row.Cells).Where(cell => cell.Column > 1).Select(cell => (cell.Column, cell.ColumnSpan)));
        Assert.Equal([true, true, false, false, false], Rows(report).Select(row => row.IsHeader));
    }

    [Fact]
    public void Keeps_a_title_of_rows_that_has_no_number_in_a_row_of_its_own()
    {
        PdfPageBuilder page = Header(new PdfPageBuilder().Paragraph(Long), 150);
        page.At(125, 170, "CHÍNH QUYỀN SỐ");
        Row(page, 190, "1", "Hồ sơ trực tuyến", "530", "512");
        page.At(125, 210, "KINH TẾ SỐ");
        Row(page, 230, "2", "Văn bản ký số", "6.312", "6.240");
        Assert.Equal(
            ["STT | Nội dung | Kế hoạch | Kết quả", "CHÍNH QUYỀN SỐ", "1 | Hồ sơ trực tuyến | 530 | 512", "KINH TẾ SỐ", "2 | Văn bản ký số | 6.312 | 6.240"],
            FakeWordSource.Blocks(page)[^5..].Select(row => row.Trim(' ', '|')));
    }

    [Fact]
    public void Reads_a_head_that_ends_with_a_digit_and_its_unit_as_one()
    {
        PdfPageBuilder page = new PdfPageBuilder().Paragraph(Long)
            .At(90, 150, "STT").At(125, 150, "Nội dung").At(310, 150, "Ký số").At(310, 166, "(%)").At(400, 150, "Định danh").At(400, 166, "2 (người)");
        Row(page, 190, "1", "xã Suối Mơ", "98,6", "5.390");
        Row(page, 210, "2", "xã Đồi Chè", "97,3", "6.042");
        Assert.Equal(["STT | Nội dung | Ký số (%) | Định danh 2 (người)", "1 | xã Suối Mơ | 98,6 | 5.390", "2 | xã Đồi Chè | 97,3 | 6.042"], FakeWordSource.Blocks(page)[^3..]);
    }

    [Fact]
    public void Carries_a_table_over_the_end_of_a_page_and_keeps_its_head_once()
    {
        PdfPageBuilder first = Header(new PdfPageBuilder(1).Paragraph(Long), 150);
        Row(first, 170, "1", "Hồ sơ trực tuyến", "530", "512");
        Row(first, 190, "2", "Văn bản ký số", "6.312", "6.240");
        PdfPageBuilder second = Header(new PdfPageBuilder(2), 80);
        Row(second, 100, "3", "Thôn có tổ", "9", "9");
        Row(second, 120, "4", "Hộ có mạng", "1.874", "1.790");
        ReportText report = FakeWordSource.Read(first, second);
        Assert.Equal([(0, 0), (0, 1), (0, 2), (0, 3), (0, 4)], Rows(report).Select(row => (row.Table, row.Row)));
        Assert.Equal("4 | Hộ có mạng | 1.874 | 1.790", FakeWordSource.Blocks(report)[^1]);
    }

    [Fact]
    public void Carries_a_row_over_the_end_of_a_page()
    {
        PdfPageBuilder first = Header(new PdfPageBuilder(1).Paragraph(Long), 150);
        Row(first, 170, "1", "Hồ sơ trực tuyến", "530", "512");
        Row(first, 190, "2", "Hộ có đường cáp", "312", "240");
        PdfPageBuilder second = Header(new PdfPageBuilder(2), 80).At(125, 101, "quang trong năm");
        Row(second, 125, "3", "", "9", "9");
        second.At(125, 117, "Thôn có tổ công").At(125, 133, "nghệ số");
        Assert.Equal(
            ["2 | Hộ có đường cáp quang trong năm | 312 | 240", "3 | Thôn có tổ công nghệ số | 9 | 9"],
            FakeWordSource.Blocks(first, second)[^2..]);
    }

    [Fact]
    public void Takes_wide_spaces_in_running_text_for_no_table()
    {
        PdfPageBuilder page = new PdfPageBuilder().Paragraph(Long)
            .At(121, 150, "Thực hiện").At(230, 150, "kế hoạch").At(330, 150, "chuyển đổi số").At(470, 150, "năm 2024,")
            .At(85, 166, "toàn xã có 530 hồ sơ trực tuyến và 512 hồ sơ giải quyết đúng hạn.");
        Assert.Equal("Thực hiện kế hoạch chuyển đổi số năm 2024, toàn xã có 530 hồ sơ trực tuyến và 512 hồ sơ giải quyết đúng hạn.", FakeWordSource.Blocks(page)[^1]);
    }

    private static PdfPageBuilder Header(PdfPageBuilder page, float y) => page.At(90, y, "STT").At(125, y, "Nội dung").At(310, y, "Kế hoạch").At(400, y, "Kết quả");

    private static void Row(PdfPageBuilder page, float y, string number, string what, string plan, string result)
    {
        foreach ((float x, string text) in new[] { (95f, number), (125f, what), (320f, plan), (410f, result) })
        {
            if (text.Length > 0)
            {
                page.At(x, y, text);
            }
        }
    }

    private static TableRow[] Rows(ReportText report) => [.. report.Blocks.Select(block => block.Row).OfType<TableRow>()];
}
