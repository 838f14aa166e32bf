using DtiExtract.Mining.Reading;
using static DtiExtract.Mining.Tests.Reading.Docx.DocxBuilder;

namespace DtiExtract.Mining.Tests.Reading.Docx;

public sealed class OldFontTests
{
    private const string Tcvn3 = """<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>""";
    private const string Tcvn3Capitals = """<w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/>""";
    private const string Vni = """<w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/>""";
    private const string Today = """<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>""";
    private const string Theme = """<w:rFonts w:asciiTheme="minorHAnsi" w:ascii=".VnTime"/>""";

    public static TheoryData<string, string, string> Runs => new()
    {
        { R("®¹t 95% hå s¬ trùc tuyÕn", Tcvn3), "đạt 95% hồ sơ trực tuyến", "TCVN3" },
        { R("hoà sô tröïc tuyeán", Vni), "hồ sơ trực tuyến", "VNI" },
        { R("ñ", Vni) + R("a", Vni) + R("ït", Vni), "đạt", "VNI" },
        { R("b¸o c¸o", Tcvn3Capitals), "BÁO CÁO", "TCVN3" },
        { R("ubnd", Tcvn3Capitals) + R(" xã", Today), "UBND xã", "" },
        { R("Tỷ lệ: ", Today) + R("tæng sè", Tcvn3), "Tỷ lệ: tổng số", "TCVN3" },
        { R("chuyển đổi số", Tcvn3), "chuyển đổi số", "" },
        { R("báo cáo", Theme), "báo cáo", "" },
        { R("12/15", Tcvn3), "12/15", "" },
        { $"<w:r><w:rPr>{Tcvn3}</w:rPr><w:t>tr</w:t><w:softHyphen/><w:t>ëng</w:t></w:r>", "trưởng", "TCVN3" },
    };

    [Theory]
    [MemberData(nameof(Runs))]
    public void Converts_text_in_old_fonts_run_by_run(string runs, string text, string encoding)
    {
        ReportText report = WithBody($"<w:p>{runs}</w:p>").Read();
        Assert.Equal(text + "\n", report.Text);
        Assert.Equal(encoding, string.Concat(report.Problems.SelectMany(static problem => problem.Arguments)));
    }

    [Fact]
    public void Finds_the_font_in_paragraph_style_character_style_and_document_defaults()
    {
        string styles = $"""
            <w:docDefaults><w:rPrDefault><w:rPr>{Tcvn3}</w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:styleId="V"><w:rPr>{Vni}</w:rPr></w:style>
            <w:style w:type="character" w:styleId="T"><w:rPr>{Today}</w:rPr></w:style>
            """;
        string body = P("sè") + P("soá", """<w:pStyle w:val="V"/>""") + $"<w:p>{R("số è", """<w:rStyle w:val="T"/>""")}</w:p>";
        Assert.Equal(["số", "số", "số è"], WithBody(body).Styles(styles).Lines());
    }

    [Fact]
    public void Says_once_which_encodings_were_converted()
    {
        ReportText report = WithBody($"<w:p>{R("sè", Tcvn3)}{R("soá", Vni)}</w:p><w:p>{R("sè", Tcvn3)}</w:p>").Read();
        Assert.Equal(
            [(ProblemCode.LegacyEncodingConverted, "TCVN3"), (ProblemCode.LegacyEncodingConverted, "VNI")],
            report.Problems.Select(static problem => (problem.Code, problem.Arguments[0])));
    }
}
