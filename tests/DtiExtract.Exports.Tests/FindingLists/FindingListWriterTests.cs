using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using DtiExtract.Exports.FindingLists;
using DtiExtract.Exports.Findings;
using DtiExtract.Mining;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Exports.Tests.FindingLists;

public sealed class FindingListWriterTests
{
    [Fact]
    public void Writes_a_workbook_without_a_fault() => Read(
        document =>
        {
            Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
            Assert.Equal(["Phát hiện", "Theo đơn vị"], document.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value));
        },
        FoundReport.Of(Some.Mined(Some.Contradiction)),
        Some.Report(Some.Placed("a")));

    [Fact]
    public void Writes_one_row_a_finding_with_numbers_as_numbers() => Read(
        document =>
        {
            Cell[][] rows = Rows(document, "Phát hiện");
            Assert.Equal(2, rows.Length);
            Assert.Equal("xã Suối Mây", Cell(rows, "Đơn vị báo cáo").InnerText);
            Assert.Equal("Lỗi", Cell(rows, "Mức độ").InnerText);
            Assert.Equal("percent-of-ratio", Cell(rows, "Quy tắc").InnerText);
            Assert.Equal("“44956/5022”", Cell(rows, "Trích dẫn").InnerText);
            Assert.Equal("Mục: 1. Chính quyền số", Cell(rows, "Vị trí").InnerText);
            Assert.Equal("Tử số: 4.956 hồ sơ (báo cáo ghi 44.956 hồ sơ (thừa một chữ số))", Cell(rows, "Giá trị có thể đúng").InnerText);
            Assert.Equal("“4956/5022 hồ sơ, đạt 98,7%”", Cell(rows, "Khớp với").InnerText);
            Assert.All(["Số nêu", "Số đề xuất", "Độ tin cậy"], name => Assert.Null(Cell(rows, name).DataType));
            Assert.Equal(["44956", "4956", "0.97"], new[] { "Số nêu", "Số đề xuất", "Độ tin cậy" }.Select(name => Cell(rows, name).CellValue!.Text));
        },
        Some.Report(Some.Placed("44956/5022").With(Some.Repair(4956, 0.97, new FigureId(2)))));

    [Fact]
    public void Proposes_no_single_number_where_several_are_as_likely() => Read(
        document =>
        {
            Cell[][] rows = Rows(document, "Phát hiện");
            Assert.Null(Cell(rows, "Số đề xuất").CellValue);
            Assert.Contains(" hoặc Tử số: 4.496", Cell(rows, "Giá trị có thể đúng").InnerText, StringComparison.Ordinal);
        },
        Some.Report(Some.Placed("a").With(Some.Repair(4956, 0.4), Some.Repair(4496, 0.4))));

    [Theory]
    [InlineData("=HYPERLINK(\"x\")")]
    [InlineData("+1")]
    [InlineData("@x")]
    public void Writes_what_begins_like_a_formula_as_text(string hostile) => Read(
        document =>
        {
            Cell cell = Cell(Rows(document, "Phát hiện"), "Đơn vị báo cáo");
            Assert.Equal(CellValues.InlineString, cell.DataType!.Value);
            Assert.Equal(hostile, cell.InnerText);
            Assert.Empty(Sheet(document, "Phát hiện").Descendants<CellFormula>());
        },
        Some.Report(Some.Placed(hostile)) with { Header = new ReportHeader { Unit = hostile } });

    [Fact]
    public void Keeps_the_heads_in_sight_and_filters_by_them() => Read(
        document =>
        {
            Worksheet sheet = Sheet(document, "Phát hiện");
            Assert.Equal(PaneStateValues.Frozen, Assert.Single(sheet.Descendants<Pane>()).State!.Value);
            Assert.Single(sheet.Elements<AutoFilter>());
        },
        Some.Report(Some.Placed("a")));

    [Fact]
    public void Counts_by_unit_and_type() => Read(
        document =>
        {
            Cell[][] rows = Rows(document, "Theo đơn vị");
            Assert.Equal(["Đơn vị báo cáo", "Cấp", "Đơn vị cấp trên", "Tỉnh, thành phố", "Số báo cáo", "Tỷ lệ không khớp", "Tổng số"], rows[0].Select(cell => cell.InnerText));
            Assert.Equal([["xã Suối Mây", "2", "3", "3"], ["c.txt", "1", "1", "1"]], rows.Skip(1).Select(row => (string[])[row[0].InnerText, .. row[4..].Select(cell => cell.InnerText)]));
        },
        Some.Report(Some.Placed("a"), Some.Placed("b")),
        Some.Report(Some.Placed("c")),
        Some.Report(Some.Placed("d")) with { File = "c.txt", Header = new ReportHeader() });

    [Fact]
    public void Writes_only_the_heads_where_nothing_was_found() => Read(
        document =>
        {
            Assert.Empty(new OpenXmlValidator().Validate(document));
            Assert.Single(Rows(document, "Phát hiện"));
            Assert.Single(Rows(document, "Theo đơn vị"));
        },
        Some.Report());

    private static void Read(Action<SpreadsheetDocument> check, params FoundReport[] reports)
    {
        using var stream = new MemoryStream();
        using (var writer = new FindingListWriter(stream, MessageLanguage.Vietnamese))
        {
            foreach (FoundReport report in reports)
            {
                writer.Write(report);
            }

            writer.Complete();
        }

        using var copy = new MemoryStream(stream.ToArray());
        using var document = SpreadsheetDocument.Open(copy, isEditable: false);
        check(document);
    }

    private static Worksheet Sheet(SpreadsheetDocument document, string name)
    {
        string id = document.WorkbookPart!.Workbook.Descendants<Sheet>().Single(sheet => sheet.Name == name).Id!;
        return ((WorksheetPart)document.WorkbookPart.GetPartById(id)).Worksheet;
    }

    private static Cell[][] Rows(SpreadsheetDocument document, string sheet) =>
        [.. Sheet(document, sheet).Descendants<Row>().Select(row => row.Elements<Cell>().ToArray())];

    private static Cell Cell(Cell[][] rows, string head) => rows[1][Array.FindIndex(rows[0], cell => cell.InnerText == head)];
}
