using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Tests.Reading.Pdf;

public sealed class WordMapTests
{
    private readonly ReportText _report = FakeWordSource.Read(
        new PdfPageBuilder(1).At(100, 80, "Toàn xã có 530 hồ sơ phát sinh trong kỳ báo cáo sáu tháng đầu năm và").At(85, 96, "đã giải quyết 512 hồ sơ").Paragraph("Kết thúc trang."),
        new PdfPageBuilder(2).Paragraph("Trang sau có 27 nhiệm vụ."));

    [Fact]
    public void Gives_one_box_for_words_on_one_line()
    {
        PagePlace place = Locate("530 hồ sơ");
        PageBox box = Assert.Single(place.Boxes);
        Assert.Equal((1, 80m, 97.5m), (place.Page, box.Y0, box.Y1));
        Assert.True(box.X0 > 100 && box.X1 > box.X0);
    }

    [Fact]
    public void Gives_a_box_for_each_line() => Assert.Equal([80m, 96m], Locate("năm và đã giải").Boxes.Select(box => box.Y0));

    [Fact]
    public void Rounds_positions_to_two_places() =>
        Assert.All(Locate("530 hồ sơ").Boxes, box => Assert.Equal(decimal.Round(box.X1, 2), box.X1));

    [Fact]
    public void Gives_the_page_on_which_a_stretch_begins_and_its_boxes_only()
    {
        int start = _report.Text.IndexOf("Kết thúc", StringComparison.Ordinal);
        PagePlace place = Assert.IsType<PagePlace>(_report.Source.Locate(new TextSpan(start, _report.Text.Length)));
        Assert.Equal(1, place.Page);
        Assert.Single(place.Boxes);
    }

    [Fact]
    public void Knows_the_page() => Assert.Equal(2, Locate("27 nhiệm vụ").Page);

    [Fact]
    public void Survives_every_span()
    {
        for (int start = 0; start <= _report.Text.Length; start++)
        {
            Assert.IsType<PagePlace>(_report.Source.Locate(new TextSpan(start, Math.Min(_report.Text.Length, start + 3))));
        }
    }

    private PagePlace Locate(string quote)
    {
        int start = _report.Text.IndexOf(quote, StringComparison.Ordinal);
        return Assert.IsType<PagePlace>(_report.Source.Locate(new TextSpan(start, start + quote.Length)));
    }
}
