using System.Collections.Immutable;
using System.Globalization;
using DtiExtract.Cli.Messages;
using DtiExtract.Exports.Workbooks;
using DtiExtract.Mining;
using DtiExtract.Mining.Criteria;

namespace DtiExtract.Cli.Output;

/// <summary>The columns of .csv files and workbooks.</summary>
internal static class SheetColumns
{
    private const int ConfidenceDigits = 3;

    /// <summary>What is said of a figure, after what is said of its report.</summary>
    public static ImmutableArray<SheetColumn<FigureRow>> OfFigures(MessageLanguage language) =>
    [
        .. HeaderColumns.Of<FigureRow>(row => row.Report.File, row => row.Report.Header),
        new("id", new("Mã", "Id"), 8, row => SheetValue.Of(row.Figure.Id.ToString())),
        new("section", new("Mục", "Section"), 36, row => SheetValue.Of(row.Section?.Heading)),
        new("criterion", new("Tiêu chí", "Criterion"), 10, row => SheetValue.Of(row.Figure.Criterion?.Code)),
        new("criterionBy", new("Tiêu chí theo", "Criterion by"), 12, row => SheetValue.Of(By(row.Figure.Criterion?.By))),
        new("indicator", new("Mã chỉ số", "Indicator id"), 28, row => SheetValue.Of(row.Figure.Indicator?.Id)),
        new("indicatorName", new("Chỉ số", "Indicator"), 40, row => SheetValue.Of(row.Indicator is { } indicator ? ItemTexts.NameOf(indicator, language) : null)),
        new("indicatorRole", new("Vai trò trong chỉ số", "Role in indicator"), 12, row => SheetValue.Of(Role(row.Figure.Indicator))),
        new("indicatorConfidence", new("Độ tin cậy", "Confidence"), 10, row => SheetValue.Of(Confidence(row.Figure.Indicator))),
        new("indicatorBy", new("Chỉ số theo", "Indicator by"), 12, row => SheetValue.Of(By(row.Figure.Indicator?.By))),
        new("pillar", new("Trụ cột", "Pillar"), 24, row => SheetValue.Of(PillarOf(row.Pillar))),
        new("subject", new("Nội dung", "Subject"), 48, row => SheetValue.Of(row.Figure.Subject)),
        new("quote", new("Trích dẫn", "Quote"), 36, row => SheetValue.Of(row.Figure.Quote)),
        new("type", new("Loại", "Type"), 10, row => SheetValue.Of(Terms.Of(row.Figure.Type))),
        new("numerator", new("Tử số", "Numerator"), 12, row => SheetValue.Of(row.Figure.Numerator)),
        new("denominator", new("Mẫu số", "Denominator"), 12, row => SheetValue.Of(row.Figure.Denominator)),
        new("percent", new("Tỷ lệ (%)", "Percent"), 10, row => SheetValue.Of(row.Figure.Percent)),
        new("value", new("Giá trị", "Value"), 16, row => SheetValue.Of(row.Figure.Value)),
        new("rangeLow", new("Từ", "Low"), 12, row => SheetValue.Of(row.Figure.Range?.Low)),
        new("rangeHigh", new("Đến", "High"), 12, row => SheetValue.Of(row.Figure.Range?.High)),
        new("unit", new("Đơn vị tính", "Unit"), 16, row => SheetValue.Of(row.Figure.Unit)),
        new("approximate", new("Ước chừng", "Approximate"), 11, row => new FlagCell(row.Figure.Approximate)),
        new("role", new("Vai trò", "Role"), 10, row => SheetValue.Of(Terms.Of(row.Figure.Role))),
        new("partOf", new("Thuộc tổng", "Part of"), 10, row => SheetValue.Of(row.Figure.PartOf?.ToString())),
        new("start", new("Vị trí đầu", "Start"), 10, row => SheetValue.Of(row.Figure.Span.Start)),
        new("end", new("Vị trí cuối", "End"), 10, row => SheetValue.Of(row.Figure.Span.End)),
        new("page", new("Trang", "Page"), 8, row => SheetValue.Of(row.Page)),
    ];

    /// <summary>What is said of a report in a list of reports.</summary>
    public static ImmutableArray<SheetColumn<ReportRow>> OfReports(MessageLanguage language) =>
    [
        .. HeaderColumns.Of<ReportRow>(row => row.Report.File, row => row.Report.Header),
        new("figures", new("Số số liệu", "Figures"), 10, row => SheetValue.Of(row.Figures)),
        new("problems", new("Lưu ý", "Problems"), 60, row => SheetValue.Of(Sentences(row.Report, language))),
        new("sha256", new("SHA-256", "SHA-256"), 24, row => SheetValue.Of(row.Report.Sha256)),
    ];

    private static Term? By(MappedBy? by) => by is { } decided ? Terms.Of(decided) : null;

    private static Term? Role(IndicatorMapping? mapping) => mapping is { Role: var role } ? Terms.Of(role) : null;

    private static decimal? Confidence(IndicatorMapping? mapping) => mapping is null ? null : Math.Round((decimal)mapping.Confidence, ConfidenceDigits);

    private static Term? PillarOf(Pillar? pillar) =>
        pillar is null ? null : new Term(pillar.Number.ToString(CultureInfo.InvariantCulture), new Wording(pillar.Name, pillar.EnglishName));

    private static string Sentences(MinedReport report, MessageLanguage language) =>
        string.Join(' ', report.Problems.Select(problem => ProblemMessages.For(problem, language)));
}
