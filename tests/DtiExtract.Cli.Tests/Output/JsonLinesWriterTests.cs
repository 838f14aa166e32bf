using System.Text;
using System.Text.Json;
using DtiExtract.Cli.Output;
using DtiExtract.Cli.Running;
using DtiExtract.Mining;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Cli.Tests.Output;

public sealed class JsonLinesWriterTests
{
    [Fact]
    public void Writes_a_report_as_the_contract_lays_down()
    {
        using var line = JsonDocument.Parse(Written(Some.Outcome()));
        JsonElement report = line.RootElement;

        Assert.Equal(["file", "sha256", "format", "miner", "header", "sections", "figures", "findings", "problems"], report.EnumerateObject().Select(property => property.Name));
        Assert.Equal("txt", report.GetProperty("format").GetString());
        Assert.Equal("""{"unit":"xã Suối Mây","unitLevel":"commune","unitCode":null,"parent":"huyện Đồi Thông","province":"tỉnh Thử Nghiệm","period":"6 tháng đầu năm 2024","periodStart":"2024-01-01","periodEnd":"2024-06-30","documentNumber":null,"signedOn":null,"criterionSet":null}""", report.GetProperty("header").GetRawText());
        Assert.Equal("""[{"id":"s1","start":0,"end":60,"heading":"1. Chính quyền số","level":1,"criterion":"1.3"}]""", report.GetProperty("sections").GetRawText());
        Assert.Equal("[]", report.GetProperty("findings").GetRawText());
    }

    [Fact]
    public void Writes_a_figure_with_its_stated_digits_and_lower_case_words()
    {
        string line = Written(Some.Outcome());

        Assert.Contains("""{"id":"f1","start":10,"end":29,"quote":"1.240/1.250, đạt 99,20%","type":"ratio","numerator":1240,"denominator":1250,"percent":99.20,"value":null,"range":null,"unit":"hồ sơ","approximate":false,"role":"result",""", line, StringComparison.Ordinal);
        Assert.Contains("""
            "type":"count","numerator":null,"denominator":null,"percent":null,"value":null,"range":[5,7],"unit":"thành viên","approximate":true,"role":"target","subject":null,"partOf":"f1","section":null
            """, line, StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_page_and_boxes_of_a_pdf()
    {
        ReportText text = Some.Text(new PagePlace(3, [new PageBox(56.7m, 100, 120.25m, 112)]));

        string line = Written(new MiningOutcome(Some.Report("x.pdf", Some.Ratio) with { Text = text }));

        Assert.Contains("""
            "page":3,"boxes":[[56.7,100,120.25,112]]
            """, line, StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_a_report_that_cannot_be_read_with_empty_lists()
    {
        string line = Written(Some.Unread(ProblemCode.Encrypted));

        Assert.Contains("""
            "sections":[],"figures":[],"findings":[],"problems":["Tệp có mật khẩu; hãy bỏ mật khẩu rồi gửi lại."]
            """, line, StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_a_report_on_one_line_without_a_mark()
    {
        string lines = Written(Some.Outcome(Some.Ratio with { Quote = "1\n2" }), Some.Outcome());

        Assert.Equal(2, lines.Count(c => c == '\n'));
        Assert.StartsWith("{", lines, StringComparison.Ordinal);
        Assert.EndsWith("}\n", lines, StringComparison.Ordinal);
    }

    private static string Written(params MiningOutcome[] outcomes)
    {
        using var stream = new MemoryStream();
        using var writer = new JsonLinesWriter(stream, MessageLanguage.Vietnamese);
        foreach (MiningOutcome outcome in outcomes)
        {
            writer.Write(outcome);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
