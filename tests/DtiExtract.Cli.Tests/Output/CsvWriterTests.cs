using System.Text;
using DtiExtract.Cli.Output;
using DtiExtract.Mining;
using DtiExtract.Mining.Figures;

namespace DtiExtract.Cli.Tests.Output;

public sealed class CsvWriterTests
{
    [Fact]
    public void Begins_with_the_mark_by_which_spreadsheets_know_the_encoding() => Assert.Equal([0xEF, 0xBB, 0xBF], Written()[..3]);

    [Fact]
    public void Writes_one_line_a_figure_with_what_is_said_of_its_report()
    {
        string[] lines = Lines(Some.Ratio with { Subject = null }, Some.Count);

        Assert.StartsWith("file,reportUnit,unitLevel,", lines[0], StringComparison.Ordinal);
        Assert.Equal(
            "báo cáo.txt,xã Suối Mây,commune,huyện Đồi Thông,tỉnh Thử Nghiệm,6 tháng đầu năm 2024,2024-01-01,2024-06-30,,,,f1,1. Chính quyền số,1.3,heading,ehealth-record-rate,Người dân có hồ sơ sức khỏe điện tử,value,0.988,rule,8,,\"1.240/1.250, đạt 99,20%\",ratio,1240,1250,99.20,,,,hồ sơ,false,result,,10,29,",
            lines[1]);
        Assert.Contains(",f2,,,,,,,,,,,5-7 thành viên,", lines[2], StringComparison.Ordinal);
        Assert.EndsWith(",count,,,,,5,7,thành viên,true,target,f1,40,52,", lines[2], StringComparison.Ordinal);
        Assert.Equal(string.Empty, lines[3]);
    }

    [Theory]
    [InlineData("có \"ngoặc\"", "\"có \"\"ngoặc\"\"\"")]
    [InlineData("hai\ndòng", "\"hai\ndòng\"")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+84", "'+84")]
    [InlineData("-5", "'-5")]
    [InlineData("@x,y", "\"'@x,y\"")]
    [InlineData("\tx", "'\tx")]
    public void Quotes_what_must_be_quoted_and_makes_text_of_what_a_spreadsheet_would_run(string subject, string field)
    {
        string text = Encoding.UTF8.GetString(Written(Some.Ratio with { Subject = subject }));

        Assert.Contains($",8,{field},", text, StringComparison.Ordinal);
    }

    private static string[] Lines(params Figure[] figures) => Encoding.UTF8.GetString(Written(figures)[3..]).Split("\r\n");

    private static byte[] Written(params Figure[] figures)
    {
        using var stream = new MemoryStream();
        using (var writer = new CsvWriter(stream, Some.Rules.Indicators, MessageLanguage.Vietnamese))
        {
            writer.Write(Some.Outcome(figures));
        }

        return stream.ToArray();
    }
}
