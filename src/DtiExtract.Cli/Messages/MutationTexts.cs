using DtiExtract.Cli.Evaluation.Mutating;

namespace DtiExtract.Cli.Messages;

/// <summary>The texts of the measurement with typing errors.</summary>
internal static class MutationTexts
{
    public static readonly Wording Mutate = new(
        "Gõ sai N lần trong các báo cáo nhất quán (có hay không có chú giải) và đếm số lần chương trình phát hiện.",
        "Make N typing errors in consistent reports, annotated or not, and count those that are found.");

    public static readonly Wording Seed = new("Số khởi đầu của ngẫu nhiên khi gõ sai; mặc định 1.", "Seed of the typing errors; 1 by default.");

    /// <summary>No report can be used.</summary>
    public static Wording NothingToMutate { get; } = new(
        "Không có báo cáo nhất quán nào có số liệu ràng buộc nhau để gõ sai.",
        "There is no consistent report with figures that depend on each other to make errors in.");

    /// <summary>Names the column of kinds.</summary>
    public static Wording Kind { get; } = new("Kiểu gõ sai", "Typing error");

    /// <summary>Names the column of types of findings.</summary>
    public static Wording FoundAs { get; } = new("Phát hiện là", "Found as");

    /// <summary>Names the column of first repairs, where the number meant stands elsewhere too.</summary>
    public static Wording RepairedWithWitness { get; } = new("Sửa đúng (có chứng)", "Mended (witnessed)");

    /// <summary>Names the column of first repairs.</summary>
    public static Wording Repaired { get; } = new("Sửa đúng (mọi lỗi bắt được)", "Mended (all caught)");

    /// <summary>Marks an error that was not caught.</summary>
    public static Wording Missed { get; } = new("sót       ", "missed    ");

    /// <summary>Marks an error that was caught, and whose first repair is wrong although there is a witness.</summary>
    public static Wording NotMended { get; } = new("sửa sai   ", "not mended");

    /// <summary>Marks a false alarm.</summary>
    public static Wording FalseAlarm { get; } = new("báo động giả", "false alarm");

    /// <summary>The word for a family of relations.</summary>
    public static Term Of(RelationFamily family) => family switch
    {
        RelationFamily.RatioWithPercent => new("ratio-with-percent", new("Tỷ số và tỷ lệ", "Ratio and percentage")),
        RelationFamily.PartWithinWhole => new("part-within-whole", new("Tử không quá mẫu", "Part within whole")),
        RelationFamily.PartsAndTotal => new("parts-and-total", new("Các phần và tổng", "Parts and total")),
        RelationFamily.Tallies => new("tallies", new("Đếm tiêu chí", "Counts of criteria")),
        RelationFamily.Restatement => new("restatement", new("Nêu lại", "Restatement")),
    };

    /// <summary>The reports, in one line.</summary>
    public static Wording Reports(ConsistencyScore score) => new(
        $"Dùng {score.Used} báo cáo; bỏ {score.OtherAsText} báo cáo vì riêng phần chữ cho số liệu khác.",
        $"{score.Used} reports used; {score.OtherAsText} left out because their text alone gives other figures.");

    /// <summary>The false alarms, in one line.</summary>
    public static Wording FalseAlarms(ConsistencyScore score) => new(
        $"Báo động giả: {score.FalseAlarmShare:0.000} trong {score.Consistent} báo cáo nhất quán theo chú giải ({score.FalseAlarms.Length} phát hiện).",
        $"False alarms: {score.FalseAlarmShare:0.000} of {score.Consistent} reports that are consistent by their annotation ({score.FalseAlarms.Length} findings).");

    /// <summary>The errors, in one line.</summary>
    public static Wording Errors(MutationScore score) => new(
        $"Gõ sai {score.Made} lần, {score.Breaking.Length} lần làm hỏng một quan hệ; số còn lại không chấm.",
        $"{score.Made} typing errors, {score.Breaking.Length} of which break a relation; the others are not scored.");
}
