using System.Globalization;
using System.Text.RegularExpressions;
using DtiExtract.Mining.Reconciliation;

namespace DtiExtract.Mining.Tests.Reconciliation;

/// <summary>What the sentences and calculations say is recomputed from their own numbers.</summary>
public sealed partial class MessageTests
{
    private const decimal Hundred = 100;

    private static readonly string[] Lines =
    [
        "1. Y tế", "Đã có 44.956/5.022 người dân được lập hồ sơ sức khỏe điện tử, đạt 898,7%.",
        "2. Hạ tầng số", "Có 742/815 hộ đăng ký sử dụng Internet cáp quang, đạt 93,1%; có 541/600 hộ lắp camera, đạt 90,1%.",
        "3. Dịch vụ công", "Xã tiếp nhận 1.971 hồ sơ, gồm 1.204 hồ sơ trực tuyến, 618 hồ sơ trực tiếp và 95 hồ sơ qua bưu chính.",
        "4. Xã hội số", "Đã lập hồ sơ sức khỏe điện tử cho 4.956/5.022 người dân, đạt 98,7%.",
    ];

    public static TheoryData<FindingType> Types => [FindingType.PercentMismatch, FindingType.RatioExceedsWhole, FindingType.PartsDoNotSum, FindingType.ConflictingRestatement];

    [Theory]
    [MemberData(nameof(Types))]
    public void Are_made_from_the_numbers_of_the_verdict(FindingType type)
    {
        Finding[] findings = [.. SomeReport.FindingsOf(Lines).Where(finding => finding.Type == type)];

        Assert.NotEmpty(findings);
        Assert.All(findings, finding => AssertRecomputes(finding, NumbersIn(finding.Arithmetic!)));
    }

    [Theory]
    [InlineData(MessageLanguage.Vietnamese, "Các phần của “1.971 hồ sơ” cộng lại là 1.204 + 618 + 95 = 1.917, lệch 54 so với tổng 1.971.")]
    [InlineData(MessageLanguage.English, "The parts of “1.971 hồ sơ” make up 1,204 + 618 + 95 = 1,917, 54 off the total of 1,971.")]
    public void Name_the_quotes_and_the_arithmetic(MessageLanguage language, string sentence) =>
        Assert.Equal(sentence, SomeReport.FindingsOf(Lines).Single(finding => finding.Type == FindingType.PartsDoNotSum).Message(language));

    [Fact]
    public void Quote_the_report_word_for_word()
    {
        MinedReport report = SomeReport.Mine(Lines);

        Assert.All(report.Findings, finding => Assert.Equal(finding.Figures.Select(id => report.Figures.Single(figure => figure.Id == id).Span), finding.Spans));
    }

    [Fact]
    public void Come_with_errors_that_have_a_witnessed_repair_first()
    {
        MinedReport report = SomeReport.Mine(Lines);
        bool[] witnessed = [.. report.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Repairs is [{ Witnesses.IsEmpty: false }, ..])];

        Assert.Equal(witnessed.OrderDescending(), witnessed);
        Assert.Equal(report.Findings.Select(finding => finding.Severity).Order(), report.Findings.Select(finding => finding.Severity));
    }

    private static void AssertRecomputes(Finding finding, decimal[] numbers)
    {
        switch (finding.Type)
        {
            case FindingType.PercentMismatch:
                Assert.Equal(Math.Round(Hundred * numbers[0] / numbers[1], numbers[2].Scale), numbers[2]);
                Assert.True(numbers[2] < numbers[3] || numbers[2] > numbers[4], finding.Arithmetic);
                break;
            case FindingType.RatioExceedsWhole:
                Assert.True(numbers[0] > numbers[1], finding.Arithmetic);
                break;
            case FindingType.PartsDoNotSum:
                Assert.Equal(numbers[..^2].Sum(), numbers[^2]);
                Assert.NotEqual(numbers[^2], numbers[^1]);
                break;
            default:
                Assert.NotEqual(numbers[0], numbers[1]);
                break;
        }
    }

    private static decimal[] NumbersIn(string arithmetic) => [.. Number().Matches(arithmetic).Select(match => decimal.Parse(match.Value.Replace(',', '.'), CultureInfo.InvariantCulture))];

    [GeneratedRegex("[0-9]+(?:,[0-9]+)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();
}
