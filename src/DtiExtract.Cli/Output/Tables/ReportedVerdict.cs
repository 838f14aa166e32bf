using DtiExtract.Mining;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Cli.Output.Tables;

/// <summary>What a report itself says of a criterion: "Đạt", "Chưa đạt".</summary>
internal static class ReportedVerdict
{
    private static readonly string[] NotMet = ["chưa đạt", "không đạt"];

    /// <summary>Whether the report says that the criterion is met; null when it says nothing.</summary>
    public static bool? Of(MinedReport report, string code) => report.Text is { } text
        ? report.Sections.Where(section => section.Kind == SectionKind.Verdict && section.Criterion == code)
            .Select(section => Read(section.Span.Slice(text.Text))).FirstOrDefault(verdict => verdict is not null)
        : null;

    private static bool? Read(string verdict)
    {
        string folded = Syllable.Fold(verdict.Normalize());
        return NotMet.Any(words => folded.Contains(words, StringComparison.Ordinal)) ? false
            : folded.Contains("đạt", StringComparison.Ordinal) ? true : null;
    }
}
