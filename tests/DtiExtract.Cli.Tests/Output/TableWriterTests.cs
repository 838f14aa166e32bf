using System.Text;
using DtiExtract.Cli.Output;
using DtiExtract.Cli.Running;
using DtiExtract.Mining;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Figures;

namespace DtiExtract.Cli.Tests.Output;

public sealed class TableWriterTests
{
    private static readonly MinedReport Report = Some.Report(
        "báo cáo.txt",
        Rate(1, 96.9m) with { Quote = "1.938/2.000 người, bằng 96,9%", Type = FigureType.Ratio, Numerator = 1938, Denominator = 2000, Unit = "người" },
        Rate(2, null) with { Type = FigureType.Count, Value = 12, Unit = "buổi", Subject = "buổi tuyên truyền", Indicator = null }) with
    {
        Header = Some.Header with { CriterionSet = "TH1829" },
        Sections = [],
    };

    [Theory]
    [InlineData(
        MessageLanguage.Vietnamese,
        "Bộ tiêu chí TH1829: Các tiêu chí chuyển đổi số cấp xã đến năm 2025 của tỉnh Thanh Hóa",
        "3.5    Người dân có hồ sơ sức khỏe điện tử được",
        "1.938/2.000 người (96,9 %)",
        "≥ 100 % *",
        "96,9 % < 100 % →",
        "* theo bộ tiêu chí, báo cáo không nêu",
        "Không có số liệu: 1.1, 1.2,")]
    [InlineData(
        MessageLanguage.English,
        "Criterion set TH1829: ",
        "3.5    Người dân có hồ sơ sức khỏe điện tử được",
        "1,938/2,000 người (96.9%)",
        "≥ 100% *",
        "96.9% < 100% → not",
        "* as the criterion set asks; the report states none",
        "No figures for: 1.1, 1.2,")]
    public void Shows_code_name_figure_target_verdict_and_quote(MessageLanguage language, params string[] texts)
    {
        string written = Written(Report, language);

        Assert.All(texts, text => Assert.Contains(text, written, StringComparison.Ordinal));
        Assert.Contains("f1", written, StringComparison.Ordinal);
        Assert.Contains("↳ buổi tuyên truyền", written, StringComparison.Ordinal);
        Assert.Contains("12 buổi", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(160)]
    public void Stays_within_the_width_of_the_screen(int width) =>
        Assert.All(Written(Report, MessageLanguage.Vietnamese, width).Split('\n'), line => Assert.True(line.TrimEnd('\r').Length <= width, line));

    [Fact]
    public void Says_that_the_criterion_set_is_not_known()
    {
        string written = Written(Some.Report("a.txt"), MessageLanguage.Vietnamese);

        Assert.Contains("Không rõ bộ tiêu chí", written, StringComparison.Ordinal);
        Assert.Contains("8. Xã hội số", written, StringComparison.Ordinal);
        Assert.DoesNotContain("Đánh giá", written, StringComparison.Ordinal);
    }

    private static string Written(MinedReport report, MessageLanguage language, int width = 160)
    {
        using var stream = new MemoryStream();
        var host = new ProgramHost { Output = stream, Error = TextWriter.Null, Width = width };
        using (var writer = new TableWriter(Consoles.For(host, stream, isTerminal: false), Some.Rules, language, all: false))
        {
            writer.Write(new MiningOutcome(report));
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Figure Rate(int id, decimal? percent) => Some.Ratio with
    {
        Id = new FigureId(id),
        Type = FigureType.Percent,
        Numerator = null,
        Denominator = null,
        Percent = percent,
        Subject = null,
        Criterion = new CriterionMapping("TH1829", "3.5", 1, MappedBy.Heading),
    };
}
