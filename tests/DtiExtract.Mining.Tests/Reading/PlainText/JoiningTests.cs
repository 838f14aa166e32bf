using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Tests.Reading.PlainText;

public sealed class JoiningTests
{
    // Lines broken at sixty columns, as out of a .pdf.
    private const string Wrapped = """
        Trong sáu tháng đầu năm, Ủy ban nhân dân xã Hà An đã chỉ đạo
        các thôn tuyên truyền về dịch vụ công trực tuyến tới từng hộ
        gia đình, kết quả bước đầu rất khả quan trên toàn địa bàn xã
        và được người dân đồng tình ủng hộ. Đến nay đã tiếp nhận đủ
        """;

    [Theory]
    [InlineData("- Tổ chức họp dân\n- Cấp chữ ký số cho cán bộ", 2)]
    [InlineData("1.1. Tiêu chí số 1.1\na) Yêu cầu tiêu chí:\nb) Kết quả:\n17/17 cán bộ có máy tính.", 4)]
    [InlineData("Xã hoàn thành việc cấp tài khoản\nc) Đánh giá: Đạt.", 2)]
    [InlineData("Nhiệm vụ trọng tâm\nTiêu chí số 2.4", 2)]
    [InlineData("BÁO CÁO\nkết quả chuyển đổi số", 2)]
    [InlineData("Cụ thể như sau:\nsố hồ sơ tiếp nhận là 120.", 2)]
    [InlineData("Tổng số thôn: 12.\n120 hộ đã đăng ký.", 2)]
    [InlineData("Đã đạt trong năm 2023.\n100% văn bản được ký số.", 2)]
    [InlineData("1.\n120 hồ sơ", 2)]
    [InlineData("2. Kinh tế số\nXã có 12 cửa hàng.", 2)]
    [InlineData("2. Kinh tế số\n100% cửa hàng có mã QR.", 2)]
    [InlineData("Những việc đã làm được\nĐã mở 03 lớp tập huấn.", 2)]
    [InlineData("- Như trên\nLưu: VT", 2)]
    [InlineData("- Chỉ tiêu đang triển khai:\n0", 2)]
    [InlineData("Kế hoạch giai đoạn\nBáo cáo đánh giá tình hình", 2)]
    public void Keeps_apart_what_stands_for_itself(string text, int blocks) => Assert.Equal(blocks, PlainTexts.Blocks(text).Length);

    [Theory]
    [InlineData("Kế hoạch số 62/KH-UBND về chuyển\n\nđổi số trên địa bàn xã.", "Kế hoạch số 62/KH-UBND về chuyển đổi số trên địa bàn xã.")]
    [InlineData("Kết quả hoạt động của\nTổ công nghệ số cộng đồng", "Kết quả hoạt động của Tổ công nghệ số cộng đồng")]
    [InlineData("tỷ lệ ký số đạt\n100%", "tỷ lệ ký số đạt 100%")]
    [InlineData("theo Kế hoạch số\n12/KH-UBND của xã", "theo Kế hoạch số 12/KH-UBND của xã")]
    [InlineData("ban hành ngày\n25 tháng 7 năm 2023", "ban hành ngày 25 tháng 7 năm 2023")]
    [InlineData("Đã tiếp nhận 4.120\r\nhồ sơ của người dân.", "Đã tiếp nhận 4.120 hồ sơ của người dân.")]
    [InlineData("- tỷ lệ đạt 97,4\n%", "- tỷ lệ đạt 97,4 %")]
    public void Joins_a_sentence_that_goes_on(string text, string joined) => Assert.Equal([joined], PlainTexts.Blocks(text));

    [Theory]
    [InlineData("Đã tiếp nhận 4.\n120 hồ sơ", "Đã tiếp nhận 4.120 hồ sơ")]
    [InlineData("tỷ lệ đạt 97,\n4% trong kỳ", "tỷ lệ đạt 97,4% trong kỳ")]
    [InlineData("tỷ lệ đạt 98.\r\n7%.", "tỷ lệ đạt 98.7%.")]
    [InlineData("đã giải quyết 512/\n530 hồ sơ", "đã giải quyết 512/530 hồ sơ")]
    [InlineData("đã giải quyết 512\n/530 hồ sơ", "đã giải quyết 512/530 hồ sơ")]
    [InlineData("kinh phí 1.315,\n643 triệu đồng", "kinh phí 1.315,643 triệu đồng")]
    public void Joins_a_broken_number_without_a_space(string text, string joined) => Assert.Equal([joined], PlainTexts.Blocks(text));

    [Theory]
    [InlineData("4.120 hồ sơ của nhân dân.")]
    [InlineData("Trung tâm Phục vụ hành chính công chuyển đến 35 hồ sơ.")]
    [InlineData("(100%) hồ sơ.")]
    public void Joins_full_lines_of_wrapped_text_whatever_comes_next(string last)
    {
        string joined = Wrapped.ReplaceLineEndings(" ") + " " + last;
        Assert.Equal([joined], PlainTexts.Blocks($"{Wrapped}\n{last}"));
    }

    [Theory]
    [InlineData("\n\n")]
    [InlineData("\f")]
    [InlineData("\r\n\f\r\n")]
    public void Joins_over_blank_lines_and_form_feeds_in_wrapped_text(string gap)
    {
        string text = string.Join(gap, Wrapped.Split('\n').Append("4.120 hồ sơ."));
        Assert.Equal([Wrapped.ReplaceLineEndings(" ") + " 4.120 hồ sơ."], PlainTexts.Blocks(text));
    }

    [Theory]
    [InlineData("- Thuộc thẩm quyền cấp xã: 120 hồ sơ")]
    [InlineData("II. Kết quả")]
    [InlineData("b) Kết quả: 120 hồ sơ")]
    [InlineData("      Xã đã giải quyết 120 hồ sơ.")]
    [InlineData("KẾT QUẢ CHUYỂN ĐỔI SỐ")]
    public void Begins_a_new_block_after_a_full_line_where_the_next_says_so(string next) =>
        Assert.Equal([Wrapped.ReplaceLineEndings(" "), next.Trim()], PlainTexts.Blocks($"{Wrapped}\n{next}"));

    [Fact]
    public void Keeps_the_title_apart_from_the_text_below_it()
    {
        const string title = "Kết quả chuyển đổi số sáu tháng đầu năm của xã Hà An, An Hà";
        Assert.Equal(["BÁO CÁO", title, Wrapped.ReplaceLineEndings(" ")], PlainTexts.Blocks($"BÁO CÁO\n{title}\n{Wrapped}"));
    }

    [Fact]
    public void Marks_items_of_lists()
    {
        string[] items = ["- Tổ chức", "+ Cấp xã", "• Cấp huyện", "* Ghi chú", "– Cấp thôn", "\t- Thụt vào", "-Dính liền"];
        ReportText report = PlainTexts.Read(string.Join('\n', items));
        Assert.All(report.Blocks, block => Assert.Equal(BlockKind.ListItem, block.Kind));
        Assert.Equal(items.Length, report.Blocks.Length);
    }

    [Fact]
    public void Points_a_glued_number_back_to_both_lines()
    {
        ReportText report = PlainTexts.Read("Tiếp nhận 4.\n120 hồ sơ");
        TextBlock block = Assert.Single(report.Blocks);
        Assert.Equal(["Tiếp nhận 4.", "120 hồ sơ"], block.Pieces.Select(piece => piece.Slice(report.Text)));
        Assert.Equal([1], block.Glued);
    }
}
