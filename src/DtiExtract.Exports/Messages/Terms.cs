using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Criteria.Explaining;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Exports.Messages;

/// <summary>The words of the contract with their labels.</summary>
public static class Terms
{
    /// <summary>The word for a type of figures.</summary>
    public static Term Of(FigureType type) => type switch
    {
        FigureType.Ratio => new("ratio", new("Tỷ số", "Ratio")),
        FigureType.Percent => new("percent", new("Tỷ lệ", "Percentage")),
        FigureType.Count => new("count", new("Số đếm", "Count")),
        FigureType.Money => new("money", new("Số tiền", "Money")),
    };

    /// <summary>The word for a figure's role.</summary>
    public static Term Of(FigureRole role) => role switch
    {
        FigureRole.Result => new("result", new("Kết quả", "Result")),
        FigureRole.Target => new("target", new("Chỉ tiêu", "Target")),
        FigureRole.Tally => new("tally", new("Kiểm đếm", "Tally")),
    };

    /// <summary>The word for what a figure is to its indicator.</summary>
    public static Term Of(IndicatorRole role) => role switch
    {
        IndicatorRole.Value => new("value", new("Giá trị", "Value")),
        IndicatorRole.Denominator => new("denominator", new("Mẫu số", "Denominator")),
    };

    /// <summary>The word for what decided a mapping.</summary>
    public static Term Of(MappedBy by) => by switch
    {
        MappedBy.Heading => new("heading", new("Tiêu đề", "Heading")),
        MappedBy.Rule => new("rule", new("Quy tắc", "Rule")),
        MappedBy.Model => new("model", new("Mô hình", "Model")),
    };

    /// <summary>The word for where a phrase stands.</summary>
    public static Term Of(ContextZone zone) => zone switch
    {
        ContextZone.Own => new("own", new("trong chính số liệu", "in the figure itself")),
        ContextZone.Before => new("before", new("trước số liệu, cùng câu hoặc cùng hàng", "before it in its sentence or row")),
        ContextZone.After => new("after", new("sau số liệu, cùng câu", "after it in its sentence")),
        ContextZone.Lead => new("lead", new("ở dòng dẫn vào", "in what introduces it")),
        ContextZone.Requirement => new("requirement", new("trong yêu cầu của tiêu chí", "in the requirement of its criterion")),
        ContextZone.Headings => new("headings", new("ở đề mục phía trên", "in the headings above it")),
    };

    /// <summary>The word for why a figure has no indicator.</summary>
    public static Term Of(UnmappedReason reason) => reason switch
    {
        UnmappedReason.Tally => new("tally", new("đếm tiêu chí, chỉ tiêu nên không đo chỉ số nào", "it counts criteria or targets, so it measures no indicator")),
        UnmappedReason.Denied => new("denied", new("câu phủ định (chưa, không)", "its words deny the thing (chưa, không)")),
        UnmappedReason.Relative => new("relative", new("là mức tăng, giảm hoặc phần của kế hoạch", "it states a change, or a share of a plan")),
        UnmappedReason.NoRule => new("no-rule", new("không quy tắc nào khớp", "no rule fits")),
        UnmappedReason.UnsureRule => new("unsure-rule", new("có quy tắc khớp nhưng chưa đủ chắc", "a rule fits, but is not sure enough")),
        UnmappedReason.NoModel => new("no-model", new("không có mô hình để đoán", "there is no model to guess")),
        UnmappedReason.GuessedNone => new("guessed-none", new("mô hình cho là không có chỉ số", "the model takes it for a figure without an indicator")),
        UnmappedReason.UnsureGuess => new("unsure-guess", new("mô hình đoán nhưng chưa đủ chắc", "the model's best guess is not likely enough")),
    };

    /// <summary>The word for a unit's level.</summary>
    public static Term Of(UnitLevel level) => level switch
    {
        UnitLevel.Commune => new("commune", new("Cấp xã", "Commune")),
        UnitLevel.District => new("district", new("Cấp huyện", "District")),
        UnitLevel.Province => new("province", new("Cấp tỉnh", "Province")),
    };

    /// <summary>The word for a format.</summary>
    public static Term Of(ReportFormat format) => format switch
    {
        ReportFormat.Txt => new("txt", new("Văn bản", "Text")),
        ReportFormat.Docx => new("docx", new("Word", "Word")),
        ReportFormat.Pdf => new("pdf", new("PDF", "PDF")),
    };

    /// <summary>The word for a type of findings.</summary>
    public static Term Of(FindingType type) => type switch
    {
        FindingType.RatioExceedsWhole => new("ratio-exceeds-whole", new("Tử số lớn hơn mẫu số", "Part larger than the whole")),
        FindingType.PercentMismatch => new("percent-mismatch", new("Tỷ lệ không khớp", "Percentage does not fit")),
        FindingType.PartsDoNotSum => new("parts-do-not-sum", new("Thành phần không bằng tổng", "Parts do not make up the total")),
        FindingType.ConflictingRestatement => new("conflicting-restatement", new("Hai chỗ nêu khác nhau", "Two places differ")),
        FindingType.VerdictContradictsFigure => new("verdict-contradicts-figure", new("Đánh giá trái số liệu", "Verdict against the figures")),
        FindingType.TallyMismatch => new("tally-mismatch", new("Đếm tiêu chí không khớp", "Count of criteria does not fit")),
        FindingType.ForeignUnit => new("foreign-unit", new("Nêu nhầm đơn vị", "Another unit named")),
        FindingType.BaseMismatch => new("base-mismatch", new("Mẫu số không nhất quán", "Bases do not agree")),
        FindingType.Misnumbered => new("misnumbered", new("Đánh số sai", "Wrong number")),
        FindingType.ImplausibleDate => new("implausible-date", new("Ngày không hợp lý", "Implausible date")),
        FindingType.SeriesJump => new("series-jump", new("Chuỗi số liệu đứt gãy", "Series jumps")),
        FindingType.BaseJump => new("base-jump", new("Dân số, số hộ biến động bất thường", "Base jumps")),
        FindingType.RollupMismatch => new("rollup-mismatch", new("Cộng xã không bằng huyện", "Communes do not make up the district")),
        FindingType.CopiedFigure => new("copied-figure", new("Số liệu trùng đơn vị khác", "Figure of another unit")),
        FindingType.CopiedText => new("copied-text", new("Đoạn văn chép lại", "Copied passage")),
        FindingType.DuplicateReport => new("duplicate-report", new("Báo cáo trùng", "Duplicate report")),
    };

    /// <summary>The word for how grave a finding is.</summary>
    public static Term Of(Severity severity) => severity switch
    {
        Severity.Error => new("error", new("Lỗi", "Error")),
        Severity.Warning => new("warning", new("Cảnh báo", "Warning")),
        Severity.Info => new("info", new("Lưu ý", "Note")),
    };

    /// <summary>The word for a number of a figure.</summary>
    public static Term Of(FigureField field) => field switch
    {
        FigureField.Numerator => new("numerator", new("tử số", "numerator")),
        FigureField.Denominator => new("denominator", new("mẫu số", "denominator")),
        FigureField.Percent => new("percent", new("tỷ lệ", "percentage")),
        FigureField.Value => new("value", new("giá trị", "value")),
    };

    /// <summary>The word for how one number became another.</summary>
    public static Term Of(RepairKind kind) => kind switch
    {
        RepairKind.ExtraDigit => new("extra-digit", new("thừa một chữ số", "a digit too many")),
        RepairKind.MissingDigit => new("missing-digit", new("thiếu một chữ số", "a digit left out")),
        RepairKind.WrongDigit => new("wrong-digit", new("sai một chữ số", "one digit wrong")),
        RepairKind.SwappedDigits => new("swapped-digits", new("đảo hai chữ số", "two digits changed over")),
        RepairKind.MisplacedMark => new("misplaced-mark", new("sai dấu phân cách", "the mark misplaced")),
        RepairKind.Scale => new("scale", new("sai bậc 10, 100 hoặc 1.000", "a factor of 10, 100 or 1,000")),
        RepairKind.SwappedSides => new("swapped-sides", new("đảo tử số và mẫu số", "numerator and denominator changed over")),
        RepairKind.Recomputed => new("recomputed", new("tính lại từ các số khác", "recomputed from the others")),
    };
}
