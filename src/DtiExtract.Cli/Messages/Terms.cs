using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Criteria.Explaining;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Cli.Messages;

/// <summary>The words of the contract with their labels.</summary>
internal static class Terms
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
}
