using DtiExtract.Mining.Reading;
using static DtiExtract.Mining.Tests.Reading.Docx.DocxBuilder;

namespace DtiExtract.Mining.Tests.Reading.Docx;

public sealed class NumberingTests
{
    [Theory]
    [InlineData("decimal", "1.|2.|3.")]
    [InlineData("decimalZero", "01.|02.|03.")]
    [InlineData("lowerLetter", "a.|b.|c.")]
    [InlineData("upperLetter", "A.|B.|C.")]
    [InlineData("lowerRoman", "i.|ii.|iii.")]
    [InlineData("upperRoman", "I.|II.|III.")]
    [InlineData("ordinal", "1st.|2nd.|3rd.")]
    [InlineData("none", ".|.|.")]
    public void Writes_the_number_before_each_item(string format, string numbers)
    {
        string[] lines = WithBody(P("mục", InList(1)) + P("mục", InList(1)) + P("mục", InList(1))).List(Level(0, format, "%1.")).Lines();
        Assert.Equal(numbers.Split('|').Select(static number => number + " mục"), lines);
    }

    [Theory]
    [InlineData("lowerLetter", 27, "aa")]
    [InlineData("upperRoman", 49, "XLIX")]
    [InlineData("upperRoman", 4000, "4000")]
    [InlineData("lowerLetter", 30000, "30000")]
    [InlineData("ordinal", 112, "112th")]
    public void Writes_large_numbers(string format, int start, string number) =>
        Assert.Equal([number + " mục"], WithBody(P("mục", InList(1))).List(Level(0, format, "%1", start: start)).Lines());

    [Theory]
    [InlineData("\uF0B7", "-")]
    [InlineData("•", "-")]
    [InlineData("o", "-")]
    [InlineData("–", "-")]
    [InlineData("", "-")]
    [InlineData("+", "+")]
    public void Writes_a_dash_or_plus_for_bullets(string bullet, string mark) =>
        Assert.Equal([mark + " mục"], WithBody(P("mục", InList(1))).List(Level(0, "bullet", bullet)).Lines());

    [Fact]
    public void Puts_higher_numbers_into_the_pattern_and_begins_anew_after_a_higher_item()
    {
        string body = P("Phần", InList(1)) + P("Tiêu chí", InList(1, 1)) + P("Tiêu chí", InList(1, 1)) + P("Phần", InList(1)) + P("Tiêu chí", InList(1, 1));
        string[] lines = WithBody(body).List(Level(0, "upperRoman", "%1."), Level(1, "decimal", "%1.%2.")).Lines();
        Assert.Equal(["I. Phần", "I.1. Tiêu chí", "I.2. Tiêu chí", "II. Phần", "II.1. Tiêu chí"], lines);
    }

    [Fact]
    public void Writes_legal_numbers_as_plain_ones()
    {
        string body = P("Phần", InList(1)) + P("Mục", InList(1, 1));
        Assert.Equal(["I. Phần", "1.1 Mục"], WithBody(body).List(Level(0, "upperRoman", "%1."), Level(1, "lowerLetter", "%1.%2", "<w:isLgl/>")).Lines());
    }

    [Fact]
    public void Counts_a_higher_level_that_has_not_begun_from_its_start() =>
        Assert.Equal(["3.1 Mục"], WithBody(P("Mục", InList(1, 1))).List(Level(0, "decimal", "%1", start: 3), Level(1, "decimal", "%1.%2")).Lines());

    [Theory]
    [InlineData("", "a) b) a)")]
    [InlineData("""<w:lvlRestart w:val="0"/>""", "a) b) c)")]
    public void Begins_a_level_anew_unless_the_format_says_not_to(string restart, string marks)
    {
        string body = P("x", InList(1)) + P("y", InList(1, 1)) + P("y", InList(1, 1)) + P("x", InList(1)) + P("y", InList(1, 1));
        string[] lines = WithBody(body).List(Level(0, "decimal", "%1."), Level(1, "lowerLetter", "%2)", restart)).Lines();
        Assert.Equal(marks.Split(' '), lines.Where(static line => line.EndsWith('y')).Select(static line => line[..2]));
    }

    [Fact]
    public void Goes_on_counting_in_another_list_of_the_same_kind_unless_it_has_a_start_of_its_own()
    {
        string lists = $"""
            <w:abstractNum w:abstractNumId="0">{Level(0, "decimal", "%1.")}</w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
            """;
        string body = P("a", InList(1)) + P("b", InList(2)) + P("c", InList(3)) + P("d", InList(3));
        Assert.Equal(["1. a", "2. b", "1. c", "2. d"], WithBody(body).Numbering(lists).Lines());
    }

    [Fact]
    public void Keeps_a_pattern_with_a_line_end_in_one_line() =>
        Assert.Equal(["Điều 1 mục"], WithBody(P("mục", InList(1))).List(Level(0, "decimal", "Điều&#10;%1")).Lines());

    [Fact]
    public void Counts_numbers_as_text() =>
        Assert.Throws<UnreadableReportException>(() => WithBody(P("mục", InList(1))).List(Level(0, "decimal", new string('x', 200))).Read(new ReadingLimits { MaxCharacters = 100 }));

    [Fact]
    public void Lets_a_list_replace_a_level_of_its_definition()
    {
        string lists = $"""
            <w:abstractNum w:abstractNumId="0">{Level(0, "decimal", "%1.")}</w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">{Level(0, "lowerLetter", "%1)")}</w:lvlOverride></w:num>
            """;
        Assert.Equal(["a) mục"], WithBody(P("mục", InList(1))).Numbering(lists).Lines());
    }

    [Fact]
    public void Follows_a_link_to_a_list_style()
    {
        string lists = $"""
            <w:abstractNum w:abstractNumId="0">{Level(0, "decimal", "Điều %1.")}<w:styleLink w:val="Luat"/></w:abstractNum>
            <w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Luat"/></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
            """;
        string style = """<w:style w:type="numbering" w:styleId="Luat"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>""";
        Assert.Equal(["Điều 1. Phạm vi"], WithBody(P("Phạm vi", InList(2))).Numbering(lists).Styles(style).Lines());
    }

    [Theory]
    [InlineData("tab", "1. mục")]
    [InlineData("space", "1. mục")]
    [InlineData("nothing", "1.mục")]
    public void Separates_the_number_from_the_text_as_the_format_says(string suffix, string line) =>
        Assert.Equal([line], WithBody(P("mục", InList(1))).List(Level(0, "decimal", "%1.", $"""<w:suff w:val="{suffix}"/>""")).Lines());

    [Fact]
    public void Numbers_headings_by_their_style_and_the_level_that_names_the_style()
    {
        string styles = """
            <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
            """;
        string levels = Level(0, "decimal", "%1.", """<w:pStyle w:val="H1"/>""") + Level(1, "decimal", "%1.%2.", """<w:pStyle w:val="H2"/>""");
        ReportText report = WithBody(P("Nhận thức số", """<w:pStyle w:val="H1"/>""") + P("Tiêu chí số 1.1", """<w:pStyle w:val="H2"/>""")).List(levels).Styles(styles).Read();
        Assert.Equal("1. Nhận thức số\n1.1. Tiêu chí số 1.1\n", report.Text);
        Assert.Equal([(BlockKind.Heading, 1), (BlockKind.Heading, 2)], report.Blocks.Select(static block => (block.Kind, block.Level ?? 0)));
    }

    [Fact]
    public void Leaves_out_the_number_that_a_paragraph_takes_back_from_its_style()
    {
        string styles = """<w:style w:type="paragraph" w:styleId="S"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>""";
        string body = P("một", """<w:pStyle w:val="S"/>""") + P("hai", """<w:pStyle w:val="S"/><w:numPr><w:numId w:val="0"/></w:numPr>""");
        Assert.Equal(["1. một", "hai"], WithBody(body).Styles(styles).List(Level(0, "decimal", "%1.")).Lines());
    }

    [Theory]
    [InlineData("""<w:outlineLvl w:val="2"/>""", 3)]
    [InlineData("""<w:pStyle w:val="Heading4"/>""", 4)]
    [InlineData("""<w:pStyle w:val="Tieude"/>""", 2)]
    [InlineData("""<w:outlineLvl w:val="9"/>""", null)]
    [InlineData("""<w:pStyle w:val="Tieude"/><w:outlineLvl w:val="9"/>""", null)]
    public void Knows_headings_by_outline_level_or_style(string properties, int? level)
    {
        string styles = """
            <w:style w:type="paragraph" w:styleId="U2"><w:name w:val="heading 2"/></w:style>
            <w:style w:type="paragraph" w:styleId="Tieude"><w:name w:val="Tiêu đề riêng"/><w:basedOn w:val="U2"/></w:style>
            """;
        TextBlock block = Assert.Single(WithBody(P("Kết quả", properties)).Styles(styles).Read().Blocks);
        Assert.Equal((level is null ? BlockKind.Paragraph : BlockKind.Heading, level), (block.Kind, block.Level));
    }

    [Fact]
    public void Survives_styles_that_refine_each_other()
    {
        string styles = """<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>""";
        Assert.Equal(["mục"], WithBody(P("mục", """<w:pStyle w:val="A"/>""")).Styles(styles).Lines());
    }

    [Theory]
    [InlineData(InvalidList)]
    [InlineData("""<w:numPr><w:ilvl w:val="99"/><w:numId w:val="1"/></w:numPr>""")]
    [InlineData("""<w:numPr><w:ilvl w:val="-5"/><w:numId w:val="99999999999"/></w:numPr>""")]
    public void Survives_lists_and_levels_that_do_not_exist(string properties) =>
        Assert.EndsWith("mục", Assert.Single(WithBody(P("mục", properties)).List(Level(0, "decimal", "%1.")).Lines()), StringComparison.Ordinal);

    private const string InvalidList = """<w:numPr><w:ilvl w:val="0"/><w:numId w:val="42"/></w:numPr>""";
}
