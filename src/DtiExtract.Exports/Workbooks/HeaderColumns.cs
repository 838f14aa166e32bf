using System.Collections.Immutable;
using DtiExtract.Exports.Messages;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Exports.Workbooks;

/// <summary>The columns that say of which report a row is.</summary>
public static class HeaderColumns
{
    /// <summary>The columns, for rows of any kind.</summary>
    /// <typeparam name="TRow">What a row is made from.</typeparam>
    /// <param name="file">The report's file.</param>
    /// <param name="header">Who reports, and on which period.</param>
    public static ImmutableArray<SheetColumn<TRow>> Of<TRow>(Func<TRow, string> file, Func<TRow, ReportHeader> header) =>
    [
        new("file", new("Tệp", "File"), 40, row => SheetValue.Of(file(row))),
        .. OfUnit(header),
        new("period", new("Kỳ báo cáo", "Period"), 24, row => SheetValue.Of(header(row).Period)),
        new("periodStart", new("Từ ngày", "From"), 12, row => SheetValue.Of(header(row).PeriodStart)),
        new("periodEnd", new("Đến ngày", "To"), 12, row => SheetValue.Of(header(row).PeriodEnd)),
        new("documentNumber", new("Số văn bản", "Document number"), 16, row => SheetValue.Of(header(row).DocumentNumber)),
        new("signedOn", new("Ngày ký", "Signed on"), 12, row => SheetValue.Of(header(row).SignedOn)),
        new("criterionSet", new("Bộ tiêu chí", "Criterion set"), 12, row => SheetValue.Of(header(row).CriterionSet)),
    ];

    /// <summary>Those that say of which unit it is.</summary>
    /// <typeparam name="TRow">What a row is made from.</typeparam>
    /// <param name="header">Who reports.</param>
    public static ImmutableArray<SheetColumn<TRow>> OfUnit<TRow>(Func<TRow, ReportHeader> header) =>
    [
        new("reportUnit", new("Đơn vị báo cáo", "Reporting unit"), 24, row => SheetValue.Of(header(row).Unit)),
        new("unitLevel", new("Cấp", "Level"), 10, row => SheetValue.Of(header(row).UnitLevel is { } level ? Terms.Of(level) : null)),
        new("parent", new("Đơn vị cấp trên", "Parent unit"), 20, row => SheetValue.Of(header(row).Parent)),
        new("province", new("Tỉnh, thành phố", "Province"), 20, row => SheetValue.Of(header(row).Province)),
    ];
}
