using System.Text;
using System.Text.Json;
using DtiExtract.Cli.Output;
using DtiExtract.Cli.Output.Explaining;
using DtiExtract.Mining;
using DtiExtract.Mining.Criteria.Classifying;
using DtiExtract.Mining.Criteria.Explaining;

namespace DtiExtract.Cli.Tests.Output.Explaining;

public sealed class ExplanationPageTests
{
    private static readonly MappingExplanation Explanation = new()
    {
        Figure = Some.Ratio,
        Rules = [new RuleEvidence("ehealth-record-rate/1", "ehealth-record-rate", [new FoundPhrase("hồ sơ sức khỏe", ContextZone.Before)])],
        Guesses =
        [
            new ExplainedGuess("ehealth-record-rate", 0.912, [new FeatureContribution("near hồ sơ", 1.239), new FeatureContribution("figure type ratio", 0.5), new FeatureContribution("figure size 1000", -0.25)]),
            new ExplainedGuess(null, 0.05, [new FeatureContribution("any ~cho #/#", -0.75), new FeatureContribution("own …^ho$", 0.1), new FeatureContribution("criterion eid-account-rate", 0.05)]),
            new ExplainedGuess("eid-account-rate", 0.01, []),
        ],
        Threshold = 0.7,
    };

    [Fact]
    public void Tells_what_the_figure_was_mapped_to_and_by_what()
    {
        string page = Written(Explanation, MessageLanguage.Vietnamese);

        Assert.StartsWith("f1 “1.240/1.250, đạt 99,20%”", page, StringComparison.Ordinal);
        Assert.Contains("1.240/1.250 hồ sơ (99,20 %) · Kết quả", page, StringComparison.Ordinal);
        Assert.Contains("1. Chính quyền số", page, StringComparison.Ordinal);
        Assert.Contains("ký tự 10–29", page, StringComparison.Ordinal);
        Assert.Contains("Người dân có hồ sơ sức khỏe điện tử (ehealth-record-rate) · Giá trị · theo: Quy tắc, tin cậy 98,8 %", page, StringComparison.Ordinal);
        Assert.Contains("TH1829 1.3 Văn bản, hồ sơ công việc", page, StringComparison.Ordinal);
        Assert.Contains("theo: Tiêu đề, tin cậy 100,0 %", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(MessageLanguage.Vietnamese, "“hồ sơ sức khỏe” trước số liệu, cùng câu hoặc cùng hàng", "Mô hình đoán (lấy từ 70,0 %)", "91,2 %  Người dân có hồ sơ sức khỏe", "5,0 %  không có chỉ số")]
    [InlineData(MessageLanguage.English, "“hồ sơ sức khỏe” before it in its sentence or row", "Guesses of the model (taken from 70.0%)", "91.2%  People with an electronic health record", "5.0%  no indicator")]
    public void Tells_the_words_of_rules_and_the_guesses_of_the_model(MessageLanguage language, params string[] texts)
    {
        string page = Written(Explanation, language);

        Assert.All(texts, text => Assert.Contains(text, page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("+1,24  ngay trước số liệu: “hồ sơ”")]
    [InlineData("+0,50  là tỷ số a/b")]
    [InlineData("−0,25  mẫu số hoặc số lượng có 4 chữ số")]
    [InlineData("−0,75  ở bất kỳ chỗ nào: “cho [a/b]” (không dấu)")]
    [InlineData("+0,10  trong chính số liệu: nhóm chữ cái “^ho$”")]
    [InlineData("+0,05  tiêu chí hỏi về: Người dân có tài khoản định danh điện tử")]
    public void Tells_features_in_words(string line) => Assert.Contains(line, Written(Explanation, MessageLanguage.Vietnamese), StringComparison.Ordinal);

    [Fact]
    public void Tells_why_a_figure_stayed_unmapped()
    {
        MappingExplanation unmapped = new() { Figure = Some.Count, Reasons = [UnmappedReason.NoRule, UnmappedReason.NoModel] };

        Assert.Contains("không xếp: không quy tắc nào khớp; không có mô hình để đoán", Written(unmapped, MessageLanguage.Vietnamese), StringComparison.Ordinal);
        Assert.Contains("none: no rule fits; there is no model to guess", Written(unmapped, MessageLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_the_same_for_programs()
    {
        using var stream = new MemoryStream();
        ExplanationJson.Write(stream, Explained(Explanation with { Reasons = [UnmappedReason.UnsureGuess] }));
        using var json = JsonDocument.Parse(stream.ToArray());
        JsonElement root = json.RootElement;

        Assert.Equal("f1", root.GetProperty("figure").GetProperty("id").GetString());
        Assert.Equal("before", root.GetProperty("rules")[0].GetProperty("phrases")[0].GetProperty("zone").GetString());
        Assert.Equal(0.912, root.GetProperty("guesses")[0].GetProperty("probability").GetDouble());
        Assert.Equal("near hồ sơ", root.GetProperty("guesses")[0].GetProperty("features")[0].GetProperty("feature").GetString());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("guesses")[1].GetProperty("indicator").ValueKind);
        Assert.Equal("unsure-guess", root.GetProperty("unmapped")[0].GetString());
        Assert.Equal("1. Chính quyền số", root.GetProperty("headings")[0].GetString());
        Assert.Equal(0.7, root.GetProperty("threshold").GetDouble());
    }

    private static string Written(MappingExplanation explanation, MessageLanguage language)
    {
        using var stream = new MemoryStream();
        var host = new ProgramHost { Output = stream, Error = TextWriter.Null, Width = 200 };
        new ExplanationPage(Consoles.For(host, stream, isTerminal: false), language).Write(Explained(explanation));
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static ExplainedFigure Explained(MappingExplanation explanation) => new(Some.Report("a.txt"), explanation, Some.Rules);
}
