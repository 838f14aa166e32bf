using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Tests.Reading.PlainText;

public sealed class PageLayoutTests
{
    [Theory]
    [InlineData("Đã công khai 100% thủ\n2\ntục hành chính.")]
    [InlineData("Đã công khai 100% thủ\n- 2 -\ntục hành chính.")]
    [InlineData("Đã công khai 100% thủ\n\n  – 2 –\n\ntục hành chính.")]
    [InlineData("Đã công khai 100% thủ\nTrang 2/7\ntục hành chính.")]
    [InlineData("Đã công khai 100% thủ\r\n\r\n2\r\n\ftục hành chính.")]
    [InlineData("Đã công khai 100% thủ\n\f2\n\ntục hành chính.")]
    public void Takes_a_page_number_out_of_a_sentence(string text) =>
        Assert.Equal(["Đã công khai 100% thủ tục hành chính."], PlainTexts.Blocks(text));

    [Theory]
    [InlineData("- Chỉ tiêu chưa đạt:\n2")]
    [InlineData("Số thôn\n12\nSố hộ\n1250")]
    [InlineData("Tỷ lệ đạt\n100\n%")]
    [InlineData("Số lượt truy cập của người\n950\ndân.")]
    public void Keeps_a_number_alone_that_may_be_a_value(string text)
    {
        string number = text.Split('\n')[1];
        Assert.Contains(PlainTexts.Blocks(text), block => block.Split(' ').Contains(number));
    }

    [Fact]
    public void Keeps_a_running_head_once_and_out_of_the_body()
    {
        const string text = "Xã Hà An – Báo cáo\nĐã cấp 120\n\fXã Hà An – Báo cáo\nchứng thư số cho\n\fXã Hà An – Báo cáo\ncán bộ.";
        ReportText report = PlainTexts.Read(text);
        Assert.Equal(["Đã cấp 120 chứng thư số cho cán bộ.", "Xã Hà An - Báo cáo"], PlainTexts.Blocks(report));
        Assert.Equal([BlockKind.Paragraph, BlockKind.PageFurniture], report.Blocks.Select(block => block.Kind));
    }

    [Fact]
    public void Takes_no_verdict_for_a_running_head()
    {
        const string page = "b) Kết quả: 12 hồ sơ.\nc) Đánh giá: Đạt.\n";
        Assert.Equal(8, PlainTexts.Blocks($"{page}{page}\f{page}\f{page}").Length);
    }

    [Theory]
    [InlineData("Tổng số 530 hồ sơ trực\n__________\n1 Theo số liệu của Sở.\n\f2\ntuyến, đạt 97%.", "1 Theo số liệu của Sở.")]
    [InlineData("Tổng số 530 hồ sơ trực\n[1] Theo số liệu của Sở.\n\ftuyến, đạt 97%.", "[1] Theo số liệu của Sở.")]
    public void Moves_a_footnote_behind_the_sentence_that_it_cuts(string text, string note)
    {
        ReportText report = PlainTexts.Read(text);
        Assert.Equal(["Tổng số 530 hồ sơ trực tuyến, đạt 97%.", note], PlainTexts.Blocks(report));
        Assert.Equal(BlockKind.Footnote, report.Blocks[^1].Kind);
    }

    [Fact]
    public void Leaves_drawn_rules_out() => Assert.Equal(["UBND XÃ HÀ AN", "BÁO CÁO"], PlainTexts.Blocks("UBND XÃ HÀ AN\n-------\n\nBÁO CÁO\n* * *"));
}
