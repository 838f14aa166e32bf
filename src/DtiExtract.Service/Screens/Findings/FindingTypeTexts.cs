using DtiExtract.Mining.Reconciliation;

namespace DtiExtract.Service.Screens.Findings;

/// <summary>Says in a sentence what each type of findings means to the person who looks at it.</summary>
internal static class FindingTypeTexts
{
    /// <summary>The type for a word of the contract; null for an unknown one.</summary>
    public static FindingType? TypeOf(string code) => Enum.GetValues<FindingType>().Where(type => Terms.Of(type).Code == code).Select(type => (FindingType?)type).FirstOrDefault();

    /// <summary>The label for a word of the contract.</summary>
    public static Wording LabelOf(string code) => TypeOf(code) is { } type ? Terms.Of(type).Label : new(code, code);

    /// <summary>What a type means, for a word of the contract.</summary>
    public static Wording MeaningOf(string code) => TypeOf(code) is { } type ? Of(type) : new(code, code);

    /// <summary>What a type means.</summary>
    public static Wording Of(FindingType type) => type switch
    {
        FindingType.RatioExceedsWhole => new(
            "Phần nêu ra lớn hơn cả tổng của nó, ví dụ 29/27 máy trạm; thường do gõ nhầm một số hoặc đảo hai số.",
            "A part is larger than its whole, such as 29 of 27 computers; mostly a slip in one number, or the two changed over."),
        FindingType.PercentMismatch => new(
            "Lấy tử số chia mẫu số không ra tỷ lệ đã nêu, kể cả khi đã tính đến làm tròn.",
            "Numerator and denominator do not give the stated percentage, rounding allowed for."),
        FindingType.PartsDoNotSum => new(
            "Các phần mà báo cáo nói là làm nên một tổng, cộng lại không bằng tổng đó.",
            "Parts that the report says make up a total do not add up to it."),
        FindingType.ConflictingRestatement => new(
            "Cùng một số liệu nhưng hai chỗ trong báo cáo nêu hai giá trị khác nhau.",
            "One quantity is stated twice in the report, with two values."),
        FindingType.VerdictContradictsFigure => new(
            "Báo cáo ghi “Đạt” hoặc “Chưa đạt” trong khi kết quả so với chỉ tiêu cho thấy ngược lại, hoặc không có kết quả để so.",
            "The report says “met” or “missed” while the result against the target says otherwise, or there is no result."),
        FindingType.TallyMismatch => new(
            "Số tiêu chí nói là đạt, đang làm hoặc chưa đạt không khớp với các tiêu chí được liệt kê, hoặc không khớp với nhau.",
            "The stated number of criteria met, in progress or missed does not fit those listed, or each other."),
        FindingType.ForeignUnit => new(
            "Báo cáo nhắc tên đơn vị khác hoặc cấp khác ở chỗ đáng lẽ nói về chính mình; thường do chép mẫu.",
            "Another unit, or another kind of unit, stands where the report must mean its own; mostly copied from a model."),
        FindingType.BaseMismatch => new(
            "Cùng một mẫu số (dân số, số hộ …) có hai giá trị, hoặc một giá trị dùng cho hai mẫu số khác nhau.",
            "One base (population, households …) has two values, or one value stands for two bases."),
        FindingType.Misnumbered => new(
            "Số mục, số tiêu chí hoặc phụ lục được dẫn bị nhảy, lặp hoặc sai.",
            "The number of a section, criterion or annex is skipped, repeated or wrong."),
        FindingType.ImplausibleDate => new(
            "Ngày của văn bản không thể đúng: sau ngày ký báo cáo, không theo thứ tự số, hoặc khác ngày ban hành đã biết.",
            "The date of a document can't be right: after the report's own, out of the order of numbers, or not the known one."),
        FindingType.SeriesJump => new(
            "Số lũy kế giảm, hoặc thay đổi bất thường so với các kỳ trước của cùng đơn vị.",
            "A cumulative quantity falls, or changes beyond what the unit's earlier periods allow for."),
        FindingType.BaseJump => new(
            "Dân số hoặc số hộ của đơn vị thay đổi khó tin giữa hai kỳ báo cáo.",
            "Population or households of the unit change beyond belief between two periods."),
        FindingType.RollupMismatch => new(
            "Số của các xã cộng lại không bằng số của huyện; xã còn thiếu được nêu trước.",
            "The figures of the communes do not make up their district's; those missing are named first."),
        FindingType.CopiedFigure => new(
            "Một số liệu ít gặp giống hệt số liệu trong báo cáo của đơn vị khác.",
            "An uncommon figure is the same as in another unit's report."),
        FindingType.CopiedText => new(
            "Một đoạn giống báo cáo của đơn vị khác, hoặc giống kỳ trước mà chỉ đổi ngày tháng.",
            "A passage is that of another unit's report, or of the last period with only the date changed."),
        FindingType.DuplicateReport => new(
            "Hai tệp là cùng một báo cáo, hoặc là hai bản của một báo cáo.",
            "Two files are one report, or two versions of it."),
    };
}
