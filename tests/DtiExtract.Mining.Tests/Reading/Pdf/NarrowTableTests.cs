using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Tests.Reading.Pdf;

/// <summary>Tables whose cells stand so close that the extractor leaves them in one line, or not on one line at all.</summary>
public sealed class NarrowTableTests
{
    private const string Long = "Trong sáu tháng đầu năm toàn xã Suối Mơ tiếp nhận 530 hồ sơ trực tuyến, đã giải quyết trước và đúng hạn 512 hồ sơ, đạt 96,6% tổng số hồ sơ phát sinh trong kỳ báo cáo.";

    [Fact]
    public void Parts_a_unit_from_the_label_before_it_and_the_number_behind_it()
    {
        PdfPageBuilder page = Head();
        Row(page, 170, "1", "Thu phí", "tỷ đồng", "412", "398");
        page.At(90, 190, "2").At(125, 190, "Trang bị máy chiếu mới").Beside(263, "tỷ đồng").Beside(316, "186").At(390, 190, "171");
        Row(page, 210, "3", "Lớp tập huấn", "lớp", "6", "6");
        Assert.Equal(
            ["STT | Nội dung | ĐVT | Kế hoạch | Kết quả", "1 | Thu phí | tỷ đồng | 412 | 398", "2 | Trang bị máy chiếu mới | tỷ đồng | 186 | 171", "3 | Lớp tập huấn | lớp | 6 | 6"],
            FakeWordSource.Blocks(page)[^4..]);
    }

    [Fact]
    public void Parts_a_percent_sign_from_the_label_that_reaches_up_to_it()
    {
        PdfPageBuilder page = Head();
        Row(page, 170, "1", "Hồ sơ trực tuyến", "hồ sơ", "530", "512");
        page.At(90, 190, "2").At(125, 190, "Tỷ lệ hộ có cáp quang").Beside(256, "%").At(322, 190, "80").At(390, 190, "81,4");
        page.At(125, 206, "Internet");
        Row(page, 226, "3", "Văn bản ký số", "văn bản", "6.312", "6.240");
        Assert.Equal("2 | Tỷ lệ hộ có cáp quang Internet | % | 80 | 81,4", FakeWordSource.Blocks(page)[^2]);
    }

    [Fact]
    public void Parts_two_columns_of_numbers_and_their_heads()
    {
        PdfPageBuilder page = new PdfPageBuilder().Paragraph(Long).At(90, 150, "Nội dung").At(260, 150, "ĐVT").At(330, 150, "Trong kỳ").Beside(390, "Lũy kế");
        page.At(90, 170, "Lượt khám bệnh").At(260, 170, "lượt").At(325, 170, "1.840.225").Beside(396, "6.017.400");
        page.At(90, 190, "Số tiền chi trả").At(260, 190, "tỷ đồng").At(330, 190, "1.026,5").Beside(400, "2.914,8");
        Assert.Equal(
            ["Nội dung | ĐVT | Trong kỳ | Lũy kế", "Lượt khám bệnh | lượt | 1.840.225 | 6.017.400", "Số tiền chi trả | tỷ đồng | 1.026,5 | 2.914,8"],
            FakeWordSource.Blocks(page)[^3..]);
    }

    [Fact]
    public void Keeps_the_wide_spaces_of_a_justified_cell()
    {
        PdfPageBuilder page = Head();
        Row(page, 170, "1", "Hồ sơ trực tuyến", "hồ sơ", "530", "512");
        page.At(90, 190, "2").At(125, 190, "Tỷ").Beside(146, "lệ").Beside(167, "hộ").Beside(188, "có").Beside(209, "mạng").At(265, 190, "%").At(322, 190, "80").At(390, 190, "81,4");
        Row(page, 210, "3", "Văn bản ký số", "văn bản", "6.312", "6.240");
        Assert.Equal("2 | Tỷ lệ hộ có mạng | % | 80 | 81,4", FakeWordSource.Blocks(page)[^2]);
    }

    [Fact]
    public void Takes_a_heading_below_a_table_for_no_row_of_it()
    {
        PdfPageBuilder page = Head();
        Row(page, 170, "1", "Hồ sơ trực tuyến", "hồ sơ", "530", "512");
        Row(page, 190, "2", "Văn bản ký số", "văn bản", "6.312", "6.240");
        page.At(85, 230, "III.").At(125, 230, "Khó khăn").GoTo(250).Paragraph(Long);
        Assert.Equal(["2 | Văn bản ký số | văn bản | 6.312 | 6.240", "III. Khó khăn", Long], FakeWordSource.Blocks(page)[^3..]);
    }

    [Fact]
    public void Parts_columns_below_a_head_of_two_lines_that_stands_over_them()
    {
        PdfPageBuilder page = new PdfPageBuilder().Paragraph(Long)
            .Centred(150, "Hồ sơ tiếp nhận", 230, 400)
            .At(90, 158, "Đơn vị").Centred(166, "trong kỳ của thôn", 230, 400).At(430, 158, "Tỷ lệ")
            .At(235, 186, "Trực tuyến").At(335, 186, "Trực tiếp");
        string[] units = ["Thôn Đông", "Thôn Đoài", "Thôn Nam", "Thôn Bắc"];
        for (int i = 0; i < units.Length; i++)
        {
            page.At(90, 206 + (20 * i), units[i]).At(255, 206 + (20 * i), "126").At(355, 206 + (20 * i), "14").At(435, 206 + (20 * i), "90,0");
        }

        ReportText report = FakeWordSource.Read(page);
        Assert.Equal("Thôn Bắc | 126 | 14 | 90,0", FakeWordSource.Blocks(report)[^1]);
        TableRow head = report.Blocks.Select(block => block.Row).OfType<TableRow>().First();
        Assert.Contains(head.Cells, cell => (cell.Column, cell.ColumnSpan) == (1, 2));
    }

    [Fact]
    public void Puts_a_number_that_stands_between_two_lines_beside_both()
    {
        PdfPageBuilder page = new PdfPageBuilder().Paragraph(Long).At(135, 150, "Loại hình").At(300, 150, "Số lượng");
        page.At(90, 170, "Sản phẩm trên sàn").At(310, 178, "24").At(90, 186, "thương mại của tỉnh");
        page.At(90, 206, "Cửa hàng nhận").At(310, 214, "37").At(90, 222, "chuyển khoản ở chợ");
        Assert.Equal(
            ["Loại hình | Số lượng", "Sản phẩm trên sàn thương mại của tỉnh | 24", "Cửa hàng nhận chuyển khoản ở chợ | 37"],
            FakeWordSource.Blocks(page)[^3..]);
    }

    [Fact]
    public void Begins_a_cell_where_there_is_room_above_it_though_the_last_one_is_cut_off()
    {
        PdfPageBuilder page = Head();
        for (int i = 0; i < 5; i++)
        {
            float y = 170 + (50 * i);
            page.At(125, y, "Tuyên truyền,").At(125, y + 15, "tập huấn cho").At(125, y + 30, $"thôn số {i}");
            Row(page, y + 15, $"{i + 1}", "", "lượt", "113", "119");
        }

        page.At(125, 420, "Tuyên truyền,").At(125, 435, "tập huấn cho");
        Row(page, 435, "6", "", "lượt", "113", "119");
        string[] blocks = FakeWordSource.Blocks(page);
        Assert.Equal("5 | Tuyên truyền, tập huấn cho thôn số 4 | lượt | 113 | 119", blocks[^2]);
        Assert.Equal("6 | Tuyên truyền, tập huấn cho | lượt | 113 | 119", blocks[^1]);
    }

    [Fact]
    public void Lays_out_a_page_of_too_many_words_line_by_line()
    {
        var page = new PdfPageBuilder();
        string line = string.Join(' ', Enumerable.Repeat("1", 100));
        for (int i = 0; i < 60; i++)
        {
            page.At(90, 80 + (20 * i), line).At(2000, 80 + (20 * i), "2");
        }

        Assert.DoesNotContain(FakeWordSource.Read(page).Blocks, block => block.Kind == BlockKind.TableRow);
    }

    private static PdfPageBuilder Head() =>
        new PdfPageBuilder().Paragraph(Long).At(90, 150, "STT").At(125, 150, "Nội dung").At(260, 150, "ĐVT").At(315, 150, "Kế hoạch").At(388, 150, "Kết quả");

    private static void Row(PdfPageBuilder page, float y, string number, string what, string unit, string plan, string result)
    {
        foreach ((float x, string text) in new[] { (90f, number), (125f, what), (263f, unit), (322f, plan), (390f, result) })
        {
            if (text.Length > 0)
            {
                page.At(x, y, text);
            }
        }
    }
}
