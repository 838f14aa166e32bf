using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using DtiExtract.Cli.Output;
using DtiExtract.Cli.Running;
using DtiExtract.Exports.Workbooks;
using DtiExtract.Mining;
using DtiExtract.Mining.Figures;

namespace DtiExtract.Cli.Tests.Output;

public sealed class XlsxWriterTests
{
    [Fact]
    public void Writes_a_workbook_without_a_fault() => Read(document =>
    {
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Equal(["Số liệu", "Báo cáo"], document.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value));
    });

    [Fact]
    public void Writes_numbers_as_numbers_and_dates_as_dates() => Read(document =>
    {
        Cell[] cells = Rows(document, "Số liệu")[1];

        Assert.Equal("99.20", Assert.IsType<CellValue>(Cell(cells, "percent").CellValue).Text);
        Assert.Null(Cell(cells, "percent").DataType);
        Assert.Equal("45292", Cell(cells, "periodStart").CellValue!.Text);
        Assert.Equal(XlsxStyles.Date, Cell(cells, "periodStart").StyleIndex!.Value);
        Assert.Equal("Tỷ số", Cell(cells, "type").InnerText);
        Assert.Equal("Người dân có hồ sơ sức khỏe điện tử", Cell(cells, "indicatorName").InnerText);
        Assert.Equal("0.988", Cell(cells, "indicatorConfidence").CellValue!.Text);
        Assert.Equal("Xã hội số", Cell(cells, "pillar").InnerText);
        Assert.Equal("Tiêu đề", Cell(cells, "criterionBy").InnerText);
        Assert.Equal(CellValues.InlineString, Cell(cells, "subject").DataType!.Value);
        Assert.Equal("=hồ sơ \"trực tuyến\", toàn trình", Cell(cells, "subject").InnerText);
        Assert.Empty(Cell(cells, "value").InnerText);
    });

    [Fact]
    public void Keeps_the_head_in_sight_and_filters_by_it() => Read(document =>
    {
        Worksheet sheet = Sheet(document, "Số liệu");

        Assert.Equal(PaneStateValues.Frozen, Assert.Single(sheet.Descendants<Pane>()).State!.Value);
        Assert.Equal("A1:AK3", Assert.Single(sheet.Elements<AutoFilter>()).Reference!.Value);
    });

    [Fact]
    public void Lists_the_reports_with_their_problems() => Read(document =>
    {
        Cell[][] rows = Rows(document, "Báo cáo");

        Assert.Equal(3, rows.Length);
        Assert.Equal("hỏng.pdf", rows[2][0].InnerText);
        Assert.Contains(rows[2], cell => cell.InnerText == "Tệp có mật khẩu; hãy bỏ mật khẩu rồi gửi lại.");
    });

    [Fact]
    public void Replaces_what_xml_forbids_and_cuts_what_no_cell_holds() => Read(
        document =>
        {
            Cell[][] rows = Rows(document, "Số liệu");
            Assert.Equal("a\uFFFDb\uFFFD😀", Cell(rows[1], "subject").InnerText);
            Assert.Equal(32_767, Cell(rows[2], "subject").InnerText.Length);
        },
        Some.Ratio with { Subject = "a\fb\uD800😀" },
        Some.Ratio with { Subject = new string('a', 40_000) });

    private static void Read(Action<SpreadsheetDocument> check, params Figure[] figures)
    {
        using var stream = new MemoryStream();
        using (var writer = new XlsxWriter(stream, Some.Rules.Indicators, MessageLanguage.Vietnamese))
        {
            writer.Write(Some.Outcome(figures));
            writer.Write(Some.Unread(ProblemCode.Encrypted));
            writer.Complete(new RunSummary(MessageLanguage.Vietnamese));
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

    private static Cell Cell(Cell[] cells, string column) => cells[SheetColumns.OfFigures(MessageLanguage.Vietnamese).ToList().FindIndex(known => known.Name == column)];
}
