using System.Collections.Immutable;
using DtiExtract.Cli.Evaluation;

namespace DtiExtract.Cli.Messages;

/// <summary>The texts of tables of scores.</summary>
internal static class ScoreTexts
{
    /// <summary>The heads of the table.</summary>
    public static ImmutableArray<Wording> Heads { get; } =
    [
        new("Báo cáo", "Report"),
        new("Số liệu", "Figures"),
        new("Đúng", "Precision"),
        new("Đủ", "Recall"),
        new("F1", "F1"),
        new("F1 giá trị", "Values F1"),
        new("Vai trò", "Role"),
        new("Ước chừng", "Approximate"),
        new("F1 phần–tổng", "Parts F1"),
        new("Chỉ số đúng", "Indicators precision"),
        new("Chỉ số đủ", "Indicators recall"),
        new("F1 chỉ số", "Indicators F1"),
        new("F1 phát hiện", "Findings F1"),
        new("Tiêu chí", "Criteria"),
        new("Phần đầu", "Header"),
    ];

    /// <summary>Names the line for all reports.</summary>
    public static Wording All { get; } = new("Tất cả", "All");

    /// <summary>Marks a figure that was not found.</summary>
    public static Wording Missed { get; } = new("sót  ", "missed");

    /// <summary>Marks a figure that should not have been found.</summary>
    public static Wording Extra { get; } = new("thừa ", "extra ");

    /// <summary>The findings, in one line.</summary>
    public static Wording Findings(FindingScore score)
    {
        string same = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{score.SameType.Precision:0.000} / {score.SameType.Recall:0.000} / {score.SameType.F1:0.000}");
        string any = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{score.AnyTypeRecall:0.000}");
        return new(
            $"Phát hiện: đúng / đủ / F1 {same}; đủ theo loại bất kỳ {any}; lỗi tìm thấy {score.Errors}/{score.GoldErrors}",
            $"Findings: precision / recall / F1 {same}; recall of any type {any}; errors found {score.Errors}/{score.GoldErrors}");
    }

    /// <summary>The fields of headers, each with how often it was right.</summary>
    public static Wording Headers(HeaderScore score)
    {
        string fields = string.Join(", ", score.Fields.Select(field => $"{field.Key} {field.Value.Right}/{field.Value.Gold}"));
        return new($"Phần đầu đúng: {fields}", $"Headers right: {fields}");
    }
}
