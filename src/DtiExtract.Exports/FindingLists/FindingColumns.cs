using System.Collections.Immutable;
using DtiExtract.Exports.Findings;
using DtiExtract.Exports.Messages;
using DtiExtract.Exports.Workbooks;
using DtiExtract.Mining;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Exports.FindingLists;

/// <summary>The columns of a list of findings.</summary>
/// <param name="language">The language of sentences.</param>
internal sealed class FindingColumns(MessageLanguage language)
{
    private const int ConfidenceDigits = 3;
    private const string Between = " | ";

    private static readonly Wording Or = new(" hoặc ", " or ");
    private static readonly Wording And = new(" và ", " and ");

    private readonly FindingTexts _texts = new(language);

    /// <summary>What is said of a finding.</summary>
    public ImmutableArray<SheetColumn<FindingRow>> OfFindings() =>
    [
        .. HeaderColumns.OfUnit<FindingRow>(row => row.Report.Header),
        new("period", new("Kỳ báo cáo", "Period"), 24, row => SheetValue.Of(row.Report.Header.Period)),
        new("file", new("Tệp", "File"), 40, row => SheetValue.Of(row.Report.File)),
        new("id", new("Mã", "Id"), 8, row => SheetValue.Of(row.Finding.Id.ToString())),
        new("severity", new("Mức độ", "Severity"), 12, row => SheetValue.Of(Terms.Of(row.Finding.Severity))),
        new("type", new("Loại", "Type"), 28, row => SheetValue.Of(Terms.Of(row.Finding.Type))),
        new("rule", new("Quy tắc", "Rule"), 24, row => SheetValue.Of(row.Finding.Check.Id)),
        new("quotes", new("Trích dẫn", "Quotes"), 48, row => Joined(row.Placed.Places.Select(FindingTexts.Quoted))),
        new("place", new("Vị trí", "Place"), 36, row => Joined(row.Placed.Places.Select(_texts.Where).OfType<string>().Distinct())),
        new("elsewhere", new("Ở báo cáo khác", "In other reports"), 48, row => Joined(row.Finding.Elsewhere.Select(_texts.Elsewhere))),
        new("message", new("Vấn đề", "Message"), 80, row => SheetValue.Of(_texts.Sentence(row.Finding))),
        new("arithmetic", new("Phép tính", "Arithmetic"), 36, row => SheetValue.Of(FindingTexts.Arithmetic(row.Finding))),
        new("proposed", new("Giá trị có thể đúng", "Proposed change"), 48, row => SheetValue.Of(string.Join(Or.In(language), row.Likely.Select(repair => Proposed(repair, row.Placed))))),
        new("from", new("Số nêu", "Stated"), 12, row => SheetValue.Of(row.OnlyChange?.From)),
        new("to", new("Số đề xuất", "Proposed"), 12, row => SheetValue.Of(row.OnlyChange?.To)),
        new("witnesses", new("Khớp với", "Witnesses"), 48, row => Joined(row.Likely.SelectMany(repair => repair.Witnesses).Distinct().Where(row.Placed.Figures.ContainsKey).Select(id => FindingTexts.Quoted(row.Placed.Figures[id].Place)))),
        new("confidence", new("Độ tin cậy", "Confidence"), 10, row => SheetValue.Of(Confidence(row.Likely))),
    ];

    /// <summary>What is said of a unit, with a column for each type that occurs.</summary>
    public static ImmutableArray<SheetColumn<UnitCount>> OfUnits(IReadOnlyCollection<UnitCount> units) =>
    [
        .. HeaderColumns.OfUnit<UnitCount>(unit => unit.Header),
        new("reports", new("Số báo cáo", "Reports"), 10, unit => SheetValue.Of(unit.Reports)),
        .. Enum.GetValues<FindingType>().Where(type => units.Any(unit => unit.Of(type) > 0)).Select(ColumnOf),
        new("total", new("Tổng số", "Total"), 10, unit => SheetValue.Of(unit.Total)),
    ];

    private static SheetColumn<UnitCount> ColumnOf(FindingType type)
    {
        Term term = Terms.Of(type);
        return new SheetColumn<UnitCount>(term.Code, term.Label, 16, unit => SheetValue.Of(unit.Of(type)));
    }

    private string Proposed(Repair repair, PlacedFinding placed) =>
        string.Join(And.In(language), repair.Changes.Select(change => $"{_texts.Proposed(change, placed)} ({_texts.Stated(change, placed)})"));

    private static SheetValue? Joined(IEnumerable<string> texts) => SheetValue.Of(string.Join(Between, texts));

    private static decimal? Confidence(ImmutableArray<Repair> likely) => likely.IsEmpty ? null : Math.Round((decimal)likely[0].Confidence, ConfidenceDigits);
}
