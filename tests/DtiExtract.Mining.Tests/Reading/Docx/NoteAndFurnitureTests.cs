using DtiExtract.Mining.Reading;
using static DtiExtract.Mining.Tests.Reading.Docx.DocxBuilder;

namespace DtiExtract.Mining.Tests.Reading.Docx;

public sealed class NoteAndFurnitureTests
{
    [Fact]
    public void Puts_notes_after_the_body_and_no_mark_into_the_text()
    {
        string body = $"""<w:p>{R("đạt 95%")}<w:r><w:footnoteReference w:id="2"/></w:r>{R(" kế hoạch")}<w:r><w:endnoteReference w:id="1"/></w:r></w:p>""" + P("Hết");
        ReportText report = WithBody(body)
            .Footnotes($"""<w:footnote w:type="separator" w:id="-1">{P("gạch")}</w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>{R(" Theo sở")}</w:p></w:footnote>""")
            .Endnotes($"""<w:endnote w:id="1">{P("Số ước")}</w:endnote>""").Read();
        Assert.Equal("đạt 95% kế hoạch\nHết\nTheo sở\nSố ước\n", report.Text);
        Assert.Equal([BlockKind.Footnote, BlockKind.Footnote], report.Blocks[2..].Select(static block => block.Kind));
    }

    [Fact]
    public void Leaves_out_a_note_that_only_deleted_text_refers_to()
    {
        string body = P("đạt") + """<w:p><w:del><w:r><w:footnoteReference w:id="2"/></w:r></w:del></w:p>""";
        Assert.Equal(["đạt"], WithBody(body).Footnotes($"""<w:footnote w:id="2">{P("cũ")}</w:footnote>""").Lines());
    }

    [Fact]
    public void Keeps_running_heads_once_before_and_feet_once_after_the_body()
    {
        ReportText report = WithBody(P("Thân bài")).Header("header1.xml", P("UBND xã Tân An")).Header("header2.xml", P("UBND xã Tân An") + P("Báo cáo"))
            .Footer("footer1.xml", P("Lưu: VT")).Read();
        Assert.Equal("UBND xã Tân An\nBáo cáo\nThân bài\nLưu: VT\n", report.Text);
        Assert.Equal(
            [BlockKind.PageFurniture, BlockKind.PageFurniture, BlockKind.Paragraph, BlockKind.PageFurniture],
            report.Blocks.Select(static block => block.Kind));
        Assert.Equal("word/footer1.xml", Assert.IsType<DocumentPlace>(report.Source.Locate(report.Blocks[3].Span)).Part);
    }

    [Theory]
    [InlineData("3")]
    [InlineData("- 3 -")]
    [InlineData("Trang 3/12")]
    [InlineData("Page 3 of 12")]
    public void Leaves_out_page_numbers(string text) => Assert.Equal(["Thân bài"], WithBody(P("Thân bài")).Footer("footer1.xml", P(text)).Lines());

    [Fact]
    public void Finds_the_paragraph_and_cell_that_text_came_from()
    {
        ReportText report = WithBody(P("một") + "<w:p/>" + $"<w:tbl><w:tr>{Cell(P("a"))}{Cell(P("b") + P("c"))}</w:tr></w:tbl>" + P("hai")).Read();
        Assert.Equal(Place(0), At(report, "một"));
        Assert.Equal(new DocumentPlace("word/document.xml", 2, 0, 0, 0), At(report, "a\t"));
        Assert.Equal(new DocumentPlace("word/document.xml", 3, 0, 0, 1), At(report, "b"));
        Assert.Equal(new DocumentPlace("word/document.xml", 4, 0, 0, 1), At(report, "c"));
        Assert.Equal(Place(5), At(report, "hai"));
    }

    private static DocumentPlace Place(int paragraph) => new("word/document.xml", paragraph, null, null, null);

    private static SourcePlace At(ReportText report, string text)
    {
        int start = report.Text.IndexOf(text, StringComparison.Ordinal);
        return report.Source.Locate(new TextSpan(start, start + text.Length));
    }
}
