using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DtiExtract.Archive.Reports;
using DtiExtract.Archive.Searching.Figures;
using DtiExtract.Exports.Workbooks;
using DtiExtract.Mining;
using DtiExtract.Service.Screens;

namespace DtiExtract.Service.Api;

/// <summary>Figures as files.</summary>
internal static class FigureFiles
{
    private static readonly Wording Sheet = new("Số liệu", "Figures");

    private static readonly ImmutableArray<SheetColumn<FigureRow>> Columns =
    [
        .. Exports.Workbooks.HeaderColumns.Of<FigureRow>(row => row.Report.Name, row => row.Report.Header()),
        new("id", new("Mã", "Id"), 8, row => SheetValue.Of("f" + row.Figure.Number.ToString(CultureInfo.InvariantCulture))),
        new("section", new("Mục", "Section"), 36, row => SheetValue.Of(row.Figure.Heading)),
        new("criterion", new("Tiêu chí", "Criterion"), 10, row => SheetValue.Of(row.Figure.CriterionCode)),
        new("indicator", new("Mã chỉ số", "Indicator id"), 28, row => SheetValue.Of(row.Figure.IndicatorId)),
        new("subject", new("Nội dung", "Subject"), 48, row => SheetValue.Of(row.Figure.Subject)),
        new("quote", new("Trích dẫn", "Quote"), 36, row => SheetValue.Of(row.Figure.Quote)),
        new("type", new("Loại", "Type"), 10, row => SheetValue.Of(TermLabels.OfFigureType(row.Figure.Type))),
        new("role", new("Vai trò", "Role"), 10, row => SheetValue.Of(TermLabels.OfFigureRole(row.Figure.Role))),
        new("numerator", new("Tử số", "Numerator"), 12, row => Number(row.Figure.Numerator)),
        new("denominator", new("Mẫu số", "Denominator"), 12, row => Number(row.Figure.Denominator)),
        new("percent", new("Tỷ lệ (%)", "Percent"), 10, row => Number(row.Figure.Percent)),
        new("rate", new("Tỷ lệ tính (%)", "Rate"), 10, row => Number(row.Figure.Rate)),
        new("value", new("Giá trị", "Value"), 16, row => Number(row.Figure.Value)),
        new("unit", new("Đơn vị tính", "Unit"), 16, row => SheetValue.Of(row.Figure.Unit)),
        new("approximate", new("Ước chừng", "Approximate"), 11, row => new FlagCell(row.Figure.Approximate)),
        new("page", new("Trang", "Page"), 8, row => SheetValue.Of(row.Figure.Page)),
    ];

    /// <summary>Writes a workbook.</summary>
    public static async Task WriteWorkbookAsync(Stream stream, IAsyncEnumerable<FigureRow> rows, CancellationToken cancellationToken)
    {
        using var package = new XlsxPackage(stream);
        using (var sheet = new XlsxRows<FigureRow>(package, Sheet, Columns, MessageLanguage.Vietnamese))
        {
            await foreach (FigureRow row in rows.WithCancellation(cancellationToken))
            {
                sheet.Write(row);
            }
        }

        package.Complete();
    }

    /// <summary>Writes comma-separated values, with the mark by which spreadsheets know UTF-8.</summary>
    public static async Task WriteCsvAsync(Stream stream, IAsyncEnumerable<FigureRow> rows, CancellationToken cancellationToken)
    {
        await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        await writer.WriteLineAsync(CsvFields.Head(Columns));
        await foreach (FigureRow row in rows.WithCancellation(cancellationToken))
        {
            await writer.WriteLineAsync(CsvFields.Line(Columns, row));
        }
    }

    private static SheetValue? Number(double? number) => SheetValue.Of((decimal?)number);
}
