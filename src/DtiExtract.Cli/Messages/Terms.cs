using DtiExtract.Mining.Criteria;
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
