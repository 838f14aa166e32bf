using DtiExtract.Mining.Reading;
using static DtiExtract.Mining.Tests.Reading.Docx.DocxBuilder;

namespace DtiExtract.Mining.Tests.Reading.Docx;

public sealed class TextTests
{
    private const string Box = """<wps:txbx><w:txbxContent><w:p><w:r><w:t>trong khung</w:t></w:r></w:p></w:txbxContent></wps:txbx>""";
    private const string OldBox = """<v:textbox><w:txbxContent><w:p><w:r><w:t>trong khung</w:t></w:r></w:p></w:txbxContent></v:textbox>""";

    public static TheoryData<string, string> Runs => new()
    {
        { "<w:r><w:t>12</w:t><w:tab/><w:t>hồ sơ</w:t></w:r>", "12 hồ sơ" },
        { "<w:r><w:t>cả</w:t><w:br/><w:t>năm</w:t><w:cr/><w:t>nay</w:t></w:r>", "cả năm nay" },
        { """<w:r><w:br w:type="page"/><w:t>Phần hai</w:t><w:lastRenderedPageBreak/></w:r>""", "Phần hai" },
        { "<w:r><w:t>5</w:t><w:noBreakHyphen/><w:t>7 xã</w:t></w:r>", "5-7 xã" },
        { "<w:r><w:t>chuyển</w:t><w:softHyphen/><w:t>đổi\u00AD</w:t></w:r>", "chuyểnđổi" },
        { """<w:r><w:sym w:font="Wingdings" w:char="F0A7"/><w:t> mục</w:t></w:r>""", "• mục" },
        { """<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t>95%</w:t></w:r>""", "≥95%" },
        { """<w:r><w:sym w:font="Wingdings" w:char="FC"/></w:r>""", "✓" },
        { "<w:r><w:t>\uF0B7 mục \uE123</w:t></w:r>", "• mục" },
        { "<w:ins><w:r><w:t>mới</w:t></w:r></w:ins><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del>", "mới" },
        { "<w:moveTo><w:r><w:t>đến</w:t></w:r></w:moveTo><w:moveFrom><w:r><w:t>đi</w:t></w:r></w:moveFrom>", "đến" },
        { R("thấy") + R(" ẩn", "<w:vanish/>") + R(" lại", """<w:vanish w:val="0"/>"""), "thấy lại" },
        { R("thấy") + R(" ẩn", """<w:rStyle w:val="An"/>"""), "thấy" },
        { """<w:fldSimple w:instr="SUM(ABOVE)"><w:r><w:t>125</w:t></w:r></w:fldSimple>""", "125" },
        { Field(Code("DATE"), R("ngày 1")) + R(" tháng 7"), "ngày 1 tháng 7" },
        { Field(Code("IF") + Field(Code("REF a"), R("lạc")), R("kết quả")), "kết quả" },
        { Field(Code("IF"), R("ngoài ") + Field(Code("REF b"), R("trong"))), "ngoài trong" },
        { """<w:hyperlink><w:smartTag><w:customXml><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent><w:r><w:t>bên trong</w:t></w:r></w:sdtContent></w:sdt></w:customXml></w:smartTag></w:hyperlink>""", "bên trong" },
        { "<w:r><w:ruby><w:rt><w:r><w:t>âm</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>chữ</w:t></w:r></w:rubyBase></w:ruby></w:r>", "chữ" },
        { "<m:oMath><m:f><m:num><m:r><m:t>312</m:t></m:r></m:num><m:den><m:r><m:t>320</m:t></m:r></m:den></m:f></m:oMath>", "312/320" },
        { "<mc:AlternateContent><mc:Choice Requires=\"x\"><w:r/></mc:Choice><mc:Fallback><w:r><w:t>thay thế</w:t></w:r></mc:Fallback></mc:AlternateContent>", "thay thế" },
        { "<w:r><w:t> A &amp; B <![CDATA[<C>]]> </w:t></w:r>", "A & B <C>" },
    };

    [Theory]
    [MemberData(nameof(Runs))]
    public void Reads_a_paragraph_as_it_is_seen(string runs, string text)
    {
        string styles = """<w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>""";
        Assert.Equal([text], WithBody($"<w:p>{runs}</w:p>").Styles(styles).Lines());
    }

    [Theory]
    [InlineData("<w:p/>")]
    [InlineData("<w:p><w:r><w:t> </w:t><w:tab/></w:r></w:p>")]
    [InlineData("<w:p><w:del><w:r><w:delText>95%</w:delText></w:r></w:del></w:p>")]
    [InlineData("""<w:p><w:pPr><w:pStyle w:val="An"/></w:pPr><w:r><w:t>ẩn</w:t></w:r></w:p>""")]
    [InlineData("<w:p><w:pPr><w:pPrChange><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:pPrChange></w:pPr></w:p>")]
    public void Makes_no_block_of_a_paragraph_without_visible_text(string paragraph)
    {
        string styles = """<w:style w:type="paragraph" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>""";
        Assert.Equal(["trước", "sau"], WithBody(P("trước") + paragraph + P("sau")).Styles(styles).Lines());
    }

    [Fact]
    public void Joins_a_paragraph_whose_mark_is_deleted_with_the_next()
    {
        string body = P("Đạt ", "<w:rPr><w:del/></w:rPr>") + P("95%", """<w:outlineLvl w:val="0"/>""") + P("Hết", "<w:rPr><w:del/></w:rPr>") + "<w:tbl>" + Row("ô") + "</w:tbl>";
        ReportText report = WithBody(body).Read();
        Assert.Equal("Đạt 95%\nHết\nô\n", report.Text);
        Assert.Equal(BlockKind.Heading, report.Blocks[0].Kind);
    }

    [Theory]
    [InlineData("Gồm:<w:br/>- 5 máy;<w:br/>+ 2 loa;<w:br/>a) một<w:br/>1. hai<w:br/>II. ba", "Gồm:|- 5 máy;|+ 2 loa;|a) một|1. hai|II. ba")]
    [InlineData("đạt<w:br/>1.234 hồ sơ,<w:br/>12,5%<w:br/>-5 so với", "đạt 1.234 hồ sơ, 12,5% -5 so với")]
    public void Begins_a_new_block_at_a_hand_made_break_before_a_list_mark(string content, string lines)
    {
        string runs = content.Replace("<w:br/>", "</w:t><w:br/><w:t>", StringComparison.Ordinal);
        Assert.Equal(lines.Split('|'), WithBody($"<w:p><w:r><w:t>{runs}</w:t></w:r></w:p>").Lines());
    }

    [Fact]
    public void Loses_one_paragraph_at_most_to_a_field_that_is_never_closed() =>
        Assert.Equal(["trước", "sau"], WithBody($"""<w:p>{R("trước")}<w:r><w:fldChar w:fldCharType="begin"/></w:r>{R("mất")}</w:p>{P("sau")}""").Lines());

    [Fact]
    public void Reads_a_text_box_once_and_after_the_paragraph_that_holds_it()
    {
        string runs = $"""<w:r><mc:AlternateContent><mc:Choice Requires="wps">{Box}</mc:Choice><mc:Fallback>{OldBox}</mc:Fallback></mc:AlternateContent></w:r>""";
        Assert.Equal(["ngoài khung", "trong khung"], WithBody($"<w:p>{runs}{R("ngoài khung")}</w:p>").Lines());
    }

    [Fact]
    public void Reads_the_strict_format_and_other_prefixes()
    {
        string xml = """<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:outlineLvl x:val="0"/></x:pPr><x:r><x:t>Kết quả</x:t></x:r></x:p></x:body></x:document>""";
        TextBlock block = Assert.Single(WithBody("").Part("word/document.xml", xml).Read().Blocks);
        Assert.Equal(BlockKind.Heading, block.Kind);
    }

    [Fact]
    public void Reads_parts_in_utf_16()
    {
        string xml = $"<?xml version=\"1.0\" encoding=\"utf-16\"?><w:document {Namespaces}><w:body>{P("chữ ký số")}</w:body></w:document>";
        Assert.Equal(["chữ ký số"], WithBody("").Part("word/document.xml", [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(xml)]).Lines());
    }

    [Fact]
    public void Keeps_every_block_in_a_line_of_its_own_and_every_quote_in_its_place()
    {
        ReportText report = WithBody(P("một") + "<w:tbl>" + Row("a", "", "b") + "</w:tbl>" + P("hai")).Read();
        Assert.Equal("một\na\t\tb\nhai\n", report.Text);
        Assert.All(report.Blocks, block => Assert.Equal('\n', report.Text[block.Span.End]));
    }

    private static string Field(string code, string result) => FieldMark("begin") + code + FieldMark("separate") + result + FieldMark("end");

    private static string Code(string code) => $"<w:r><w:instrText>{code}</w:instrText></w:r>";

    private static string FieldMark(string kind) => $"""<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>""";
}
