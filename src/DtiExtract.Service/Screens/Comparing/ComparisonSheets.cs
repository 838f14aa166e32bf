using DtiExtract.Archive.Analysis;
using DtiExtract.Exports.Workbooks;
using DtiExtract.Mining;

namespace DtiExtract.Service.Screens.Comparing;

/// <summary>The tables of comparison as files: what stands on the screen, each value with what it is counted in.</summary>
/// <param name="language">The language of words that stand in cells.</param>
internal sealed class ComparisonSheets(MessageLanguage language)
{
    private static readonly Wording NoReport = new("chưa báo cáo", "no report");
    private static readonly Wording NotStated = new("không nêu", "not stated");
    private static readonly Wording Reached = new("đạt", "reached");
    private static readonly Wording Missed = new("chưa đạt", "missed");
    private static readonly Wording Target = new("Chỉ tiêu", "Target");
    private static readonly Wording Measure = new("Đơn vị tính", "Counted in");
    private static readonly Wording State = new("Tình trạng", "State");
    private static readonly Wording OfCatalogue = new("danh mục đơn vị", "catalogue of units");
    private static readonly Wording OfOtherPeriods = new("đã báo cáo kỳ khác", "reported on other periods");

    /// <summary>Units side by side.</summary>
    public TableFile Of(ComparisonTable table) => new TableFile<ComparedUnit>(
        "so-sanh",
        new("So sánh", "Comparison"),
        [.. OfUnit<ComparedUnit>(row => row.Unit), .. table.Columns.SelectMany((column, at) => OfIndicator<ComparedUnit>(column, row => row.Cells[at].Value, row => row.Cells[at].NotReported))],
        table.Units);

    /// <summary>Units by an indicator.</summary>
    public TableFile Of(RankingTable table) => new TableFile<RankingRow>(
        "xep-hang",
        new("Xếp hạng", "Ranking"),
        [new("rank", new("Hạng", "Rank"), 8, row => SheetValue.Of((decimal?)row.Rank)), .. OfUnit<RankingRow>(row => row.Unit), .. OfIndicator<RankingRow>(table.Column, row => row.Cell?.Value, row => row.NotReported)],
        table.Rows);

    /// <summary>Units that have not reported.</summary>
    public TableFile Of(MissingTable table) => new TableFile<MissingUnit>(
        "chua-bao-cao",
        new("Chưa báo cáo", "Not reported"),
        [
            .. OfUnit<MissingUnit>(row => row.Unit),
            new("last-period", new("Báo cáo gần nhất", "Last report"), 24, row => SheetValue.Of(row.LastPeriod)),
            new("basis", new("Căn cứ", "Known by"), 24, row => SheetValue.Of((row.Basis == MissingBasis.Catalogue ? OfCatalogue : OfOtherPeriods).In(language))),
        ],
        table.Units);

    /// <summary>An indicator of units over time.</summary>
    public static TableFile Of(SeriesTable table) => new TableFile<SeriesRow>(
        "dien-bien",
        new("Diễn biến theo kỳ", "Over time"),
        [.. OfUnit<SeriesRow>(row => row.Unit), .. table.Periods.SelectMany((period, at) => OfPeriod(period.ToString(), at))],
        table.Rows);

    private static IEnumerable<SheetColumn<TRow>> OfUnit<TRow>(Func<TRow, AnalysedUnit> unitOf) =>
    [
        new("province", new("Tỉnh, thành phố", "Province"), 20, row => SheetValue.Of(unitOf(row).Province)),
        new("district", new("Huyện", "District"), 20, row => SheetValue.Of(unitOf(row).District)),
        new("unit", new("Đơn vị", "Unit"), 24, row => SheetValue.Of(unitOf(row).Name)),
    ];

    private static IEnumerable<SheetColumn<SeriesRow>> OfPeriod(string code, int at) =>
    [
        new(code, new(code, code), 12, row => SheetValue.Of((decimal?)row.Cells[at]?.Value.Value)),
        new(code + ":unit", With(Measure, new(code, code)), 10, row => SheetValue.Of(MeasureOf(row.Cells[at]?.Value))),
    ];

    private IEnumerable<SheetColumn<TRow>> OfIndicator<TRow>(ComparisonColumn column, Func<TRow, IndicatorValue?> valueOf, Func<TRow, NotReported?> missingOf)
    {
        Wording name = IndicatorTexts.Of(column.Indicator);
        string id = column.Indicator.Id;
        return
        [
            new(id, name, 16, row => SheetValue.Of((decimal?)valueOf(row)?.Value)),
            new(id + ":unit", With(Measure, name), 10, row => SheetValue.Of(MeasureOf(valueOf(row)))),
            new(id + ":target", With(Target, name), 12, row => SheetValue.Of((decimal?)valueOf(row)?.Target)),
            new(id + ":status", With(State, name), 14, row => SheetValue.Of(StateOf(valueOf(row), missingOf(row), column)?.In(language))),
        ];
    }

    private static Wording With(Wording of, Wording name) => new($"{of.Vietnamese}: {name.Vietnamese}", $"{of.English}: {name.English}");

    private static string? MeasureOf(IndicatorValue? value) => value?.Kind switch
    {
        "rate" => "%",
        "money" => "đồng",
        _ => null,
    };

    private static Wording? StateOf(IndicatorValue? value, NotReported? missing, ComparisonColumn column) => value is null
        ? missing switch
        {
            NotReported.NoReport => NoReport,
            NotReported.NotStated => NotStated,
            _ => null,
        }
        : TargetVerdicts.Of(value.Value, value.Target, column.Indicator.Direction) switch
        {
            TargetVerdict.Reached => Reached,
            TargetVerdict.Missed => Missed,
            _ => null,
        };
}
