using DtiExtract.Mining.Rules;

namespace DtiExtract.Mining.Outline;

/// <summary>The words by which headings and headers are recognised, from <c>rules/outline.yaml</c>.</summary>
public sealed class OutlineCues
{
    /// <summary>The file's name in the folder of rules.</summary>
    public const string FileName = "outline.yaml";

    private static readonly string[] Lists = ["report-titles"];

    private OutlineCues(PhraseFile phrases) => ReportTitles = [.. phrases["report-titles"]];

    /// <summary>Titles that open a report: "báo cáo".</summary>
    public IReadOnlyList<string> ReportTitles { get; }

    /// <summary>Reads the file; mistakes go to <paramref name="errors"/>.</summary>
    public static OutlineCues Parse(string yaml, ICollection<RuleError> errors) => new(PhraseFile.Parse(FileName, yaml, Lists, errors));
}
