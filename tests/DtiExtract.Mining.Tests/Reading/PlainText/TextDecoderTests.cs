using System.Text;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Tests.Reading.PlainText;

public sealed class TextDecoderTests
{
    private const string Sentence = "Tỷ lệ hồ sơ giải quyết đúng hạn của xã Bình Minh đạt 97,4% (512/530 hồ sơ);\r\nngười dân sử dụng mạng, ví điện tử đã tăng.\r\n";

    public static TheoryData<string> Names => [.. Encoders.Keys];

    private static Dictionary<string, Func<string, byte[]>> Encoders => new()
    {
        ["UTF-8"] = Encoding.UTF8.GetBytes,
        ["UTF-8 with mark"] = text => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
        ["UTF-16 LE"] = Encoding.Unicode.GetBytes,
        ["UTF-16 LE with mark"] = text => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
        ["UTF-16 BE"] = Encoding.BigEndianUnicode.GetBytes,
        ["UTF-16 BE with mark"] = text => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
        ["TCVN3"] = LegacyBytes.Tcvn3,
        ["VNI"] = LegacyBytes.Vni,
        ["Windows-1258"] = LegacyBytes.Windows1258,
        ["VISCII"] = LegacyBytes.Viscii,
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Reads_every_encoding_as_the_same_text(string encoding)
    {
        ReportText report = PlainTexts.Read(Encoders[encoding](Sentence));
        Assert.Equal(PlainTexts.Blocks(Sentence), PlainTexts.Blocks(report));
        Assert.EndsWith("\r\n", report.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TCVN3")]
    [InlineData("VNI")]
    [InlineData("Windows-1258")]
    [InlineData("VISCII")]
    public void Says_which_old_encoding_was_converted(string encoding) =>
        Assert.Equal([encoding], ConvertedIn(PlainTexts.Read(Encoders[encoding](Sentence))));

    [Theory]
    [InlineData("UTF-8")]
    [InlineData("UTF-16 LE")]
    [InlineData("UTF-8 with mark")]
    public void Leaves_the_text_untouched_and_has_no_problem_with_Unicode(string encoding)
    {
        ReportText report = PlainTexts.Read(Encoders[encoding](Sentence));
        Assert.Equal(Sentence, report.Text);
        Assert.Empty(report.Problems);
    }

    [Fact]
    public void Takes_broken_sequences_in_UTF8_for_broken_characters()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Sentence);
        bytes[1] = (byte)'x';
        Assert.StartsWith("Tx\uFFFD\uFFFD lệ hồ sơ", PlainTexts.Read(bytes).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Decodes_a_pasted_paragraph_of_an_old_font()
    {
        string pasted = Encoding.Latin1.GetString(LegacyBytes.Tcvn3("Đã cấp 312 chứng thư số."));
        ReportText report = PlainTexts.Read($"Kết quả như sau:\n{pasted}\nTổng số 530 hồ sơ.");
        Assert.Equal("Kết quả như sau:\nĐã cấp 312 chứng thư số.\nTổng số 530 hồ sơ.", report.Text);
        Assert.Equal(["TCVN3"], ConvertedIn(report));
    }

    [Fact]
    public void Mends_UTF8_that_was_taken_for_Windows_1252()
    {
        string twice = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(Encoding.UTF8.GetBytes("chuyển đổi số"));
        Assert.Equal("Báo cáo\nchuyển đổi số\n", PlainTexts.Read($"Báo cáo\n{twice}\n").Text);
    }

    [Theory]
    [InlineData("BÁO CÁO CỦA XÃ HÀ AN\nÃ, Ä, Æ, “á»” là ký tự.\n")]
    [InlineData("SỞ TÀI CHÍNH\nPHÒNG HÀNH CHÍNH\nThông tin công khai, hoàn thành.\n")]
    public void Does_not_decode_Unicode(string text)
    {
        ReportText report = PlainTexts.Read(text);
        Assert.Equal(text, report.Text);
        Assert.Empty(report.Problems);
    }

    [Fact]
    public void Gives_the_same_normal_text_for_decomposed_letters()
    {
        const string composed = "Tỷ lệ hồ sơ của Huyện ủy đã số hóa đạt 97,4%.\n- Ước tính: 1.250 hộ được cấp chữ ký số\nỨng dụng";
        Assert.Equal(NormalText.Of(PlainTexts.Read(composed)).Text, NormalText.Of(PlainTexts.Read(LegacyBytes.Decompose(composed))).Text);
    }

    private static IEnumerable<string> ConvertedIn(ReportText report) =>
        report.Problems.Where(problem => problem.Code == ProblemCode.LegacyEncodingConverted).SelectMany(problem => problem.Arguments);
}
