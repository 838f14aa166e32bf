using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Reconciliation;

namespace DtiExtract.Mining.Tests.Reconciliation.Texts;

/// <summary>A small report and what is to be found in it.</summary>
/// <param name="Id">What the case shows.</param>
/// <param name="Text">The paragraphs of the body; tabs part the cells of a row.</param>
/// <param name="Findings">The check and the words at its spans: "number-left-out | 2. Hai | 4. Bốn". Empty for what looks wrong and is not.</param>
/// <param name="Unit">Who reports.</param>
/// <param name="Parent">The unit above it.</param>
/// <param name="Period">The reporting period.</param>
/// <param name="SignedOn">Date of the report.</param>
public sealed record TextCase(
    string Id,
    IReadOnlyList<string> Text,
    IReadOnlyList<string> Findings,
    string Unit = "xã Tân Lộc",
    string Parent = "huyện Yên Mô",
    string Period = "năm 2024",
    string SignedOn = "ngày 10 tháng 12 năm 2024")
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>The cases of a file beside this one.</summary>
    public static Dictionary<string, TextCase> In(string file) => JsonSerializer.Deserialize<TextCase[]>(
        File.ReadAllText(Repository.At("tests", "DtiExtract.Mining.Tests", "Reconciliation", "Texts", file)), Options)!.ToDictionary(one => one.Id);

    /// <summary>What is found of a type, in the order of the text.</summary>
    internal IEnumerable<string> Find(FindingType type)
    {
        string text = Written();
        var source = ReportSource.FromBytes("a.txt", Encoding.UTF8.GetBytes(text));
        ImmutableArray<Finding> findings = new ReportMiner(Repository.Rules, new ReadingLimits()).Mine(source, TestContext.Current.CancellationToken).Findings;
        return findings.Where(finding => finding.Type == type).OrderBy(finding => finding.Spans[^1].Start).Select(finding => Write(finding, text));
    }

    private static string Write(Finding finding, string text) => string.Join(" | ", finding.Spans.Select(span => span.Slice(text).Replace('\t', ' ')).Prepend(finding.Check.Id));

    private string Written() => string.Join("\n\n", [
        $"UBND {Parent.ToUpperInvariant()}",
        $"UBND {Unit.ToUpperInvariant()}",
        "Số: 41/BC-UBND",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        $"{Unit[Unit.IndexOf(Unit.First(char.IsUpper), StringComparison.Ordinal)..]}, {SignedOn}",
        "BÁO CÁO",
        $"Kết quả chuyển đổi số {Period}",
        string.Join("\n\n", Text).Replace("\n\n|", "\n", StringComparison.Ordinal).TrimStart('|'),
    ]);
}
