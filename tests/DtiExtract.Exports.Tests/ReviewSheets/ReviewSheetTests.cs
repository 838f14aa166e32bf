using System.Collections.Immutable;
using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DtiExtract.Exports.Findings;
using DtiExtract.Exports.ReviewSheets;
using DtiExtract.Mining;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reconciliation;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DtiExtract.Exports.Tests.ReviewSheets;

public sealed class ReviewSheetTests
{
    private static readonly ImmutableArray<string> Heads = ["TT", "Nội dung báo cáo nêu", "Vấn đề", "Giá trị có thể đúng", "Ý kiến của đơn vị"];

    [Theory]
    [InlineData(MessageLanguage.Vietnamese)]
    [InlineData(MessageLanguage.English)]
    public void Writes_a_document_without_a_fault(MessageLanguage language) => Read(
        document => Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}")),
        language,
        FoundReport.Of(Some.Mined(Some.Contradiction)),
        Some.Report(Some.Placed("a", Severity.Warning)));

    [Fact]
    public void Says_of_whom_and_of_what_it_is_and_what_is_asked() => Read(
        document =>
        {
            string text = Text(document);
            Assert.Contains("PHIẾU RÀ SOÁT SỐ LIỆU", text, StringComparison.Ordinal);
            Assert.Contains("Đơn vị báo cáo: xã Suối Mây, huyện Đồi Thông, tỉnh Thử Nghiệm", text, StringComparison.Ordinal);
            Assert.Contains("Báo cáo năm 2024, số 45/BC-UBND ngày 12/12/2024 (tệp báo cáo.txt)", text, StringComparison.Ordinal);
            Assert.Contains("gửi lại cơ quan rà soát", text, StringComparison.Ordinal);
            Assert.Contains("THỦ TRƯỞNG ĐƠN VỊ", text, StringComparison.Ordinal);
        },
        Some.Report(Some.Placed("a")));

    [Fact]
    public void Shows_each_finding_with_quote_place_sentence_and_room_for_the_answer() => Read(
        document =>
        {
            string[][] rows = Rows(document);
            Assert.Equal(Heads, rows[0]);
            Assert.Equal(["Lỗi: các số liệu không thể cùng đúng (1)"], rows[1]);
            Assert.Equal(["1", "“44956/5022, đạt 898.7%”\nMục: 1. Chính quyền số", "Sai ở “44956/5022, đạt 898.7%”.\nPhép tính: 895,18 % nằm ngoài khoảng [898,65; 898,75]", "Cần đối chiếu", ""], rows[2]);
        },
        Some.Report(WithArithmetic(Some.Placed("44956/5022, đạt 898.7%"), "895,18 % ∉ [898,65; 898,75]")));

    [Fact]
    public void Says_once_where_several_quotes_stand() => Read(
        document => Assert.Equal("“a”\n“b”\nMục: 1. Chính quyền số\n“c”\nMục: 2. Xã hội số; trang 3", Rows(document)[2][1]),
        Some.Report(Some.Placed("a") with { Places = [new("a", "1. Chính quyền số", Page: null), new("b", "1. Chính quyền số", Page: null), new("c", "2. Xã hội số", 3)] }));

    [Fact]
    public void Shows_the_likely_value_with_the_quote_of_its_witness() => Read(
        document => Assert.Equal(
            "Tử số: 4.956 hồ sơ\nbáo cáo ghi 44.956 hồ sơ (thừa một chữ số)\nKhớp với “4956/5022 hồ sơ, đạt 98,7%”\nMục: 3. Xã hội số; trang 4",
            Rows(document)[2][3]),
        Some.Report(Some.Placed("a").With(Some.Repair(4956, 0.97, new FigureId(2)), Some.Repair(4495, 0.01))));

    [Fact]
    public void Shows_all_values_that_are_about_as_likely() => Read(
        document =>
        {
            string likely = Rows(document)[2][3];
            Assert.Contains("Khả năng 1:\nTử số: 4.956 hồ sơ", likely, StringComparison.Ordinal);
            Assert.Contains("Khả năng 2:\nTử số: 4.496 hồ sơ", likely, StringComparison.Ordinal);
            Assert.DoesNotContain("Khả năng 3", likely, StringComparison.Ordinal);
        },
        Some.Report(Some.Placed("a").With(Some.Repair(4956, 0.4), Some.Repair(4496, 0.4), Some.Repair(1, 0.05))));

    [Fact]
    public void Puts_errors_before_warnings_and_notes_and_numbers_through_all_reports() => Read(
        document =>
        {
            string[] numbers = [.. Rows(document).Select(row => row[0]).Where(cell => cell != "TT")];
            Assert.Equal(["Lỗi", "1", "2", "Cảnh báo", "3", "Lưu ý", "4", "Lỗi", "5"], numbers.Select(cell => cell.Split(':')[0]));
            Assert.Contains("2. Báo cáo quý I", Text(document), StringComparison.Ordinal);
        },
        Some.Report(Some.Placed("a"), Some.Placed("b"), Some.Placed("c", Severity.Warning), Some.Placed("d", Severity.Info)),
        Some.Report(Some.Placed("e")) with { Header = Some.Header with { Period = "quý I" } });

    [Fact]
    public void Names_the_other_report_and_its_unit() => Read(
        document => Assert.Contains("Báo cáo quý II của xã Hoa Ban (tệp b.docx): “1.387 lượt”", Rows(document)[2][1], StringComparison.Ordinal),
        Some.Report(Elsewhere(1)));

    [Fact]
    public void Says_how_many_other_reports_it_does_not_name() => Read(
        document => Assert.Contains("và 4 chỗ khác", Rows(document)[2][1], StringComparison.Ordinal),
        Some.Report(Elsewhere(10)));

    [Theory]
    [InlineData("</w:t></w:r><w:fldSimple w:instr=\"INCLUDETEXT\"/>")]
    [InlineData("{ HYPERLINK \"x\" } \u0013 DATE \u0014\u0015")]
    [InlineData("=HYPERLINK(\"x\")")]
    [InlineData("a\0b\u0001c\u000Bd\uFFFEe")]
    public void Takes_words_of_a_report_for_nothing_but_words(string hostile) => Read(
        document =>
        {
            W.Body body = document.MainDocumentPart!.Document.Body!;
            Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => error.Description));
            Assert.Empty(body.Descendants<W.SimpleField>());
            Assert.Empty(body.Descendants<W.FieldChar>());
            Assert.Empty(body.Descendants<W.FieldCode>());
            Assert.Empty(body.Descendants<W.Hyperlink>());
            Assert.DoesNotContain(Text(document), c => char.IsControl(c) && c != '\n');
        },
        Some.Report(Some.Placed(hostile)) with { File = hostile, Header = new ReportHeader { Unit = hostile, Parent = hostile, Province = hostile, Period = hostile, DocumentNumber = hostile } });

    [Fact]
    public void Shortens_a_long_quote_and_keeps_its_end() => Read(
        document =>
        {
            string[] row = Rows(document)[2];
            Assert.All(row, cell => Assert.InRange(cell.Length, 0, 700));
            Assert.Contains("đạt 94%”", row[1], StringComparison.Ordinal);
            Assert.Contains("đạt 94%”.", row[2], StringComparison.Ordinal);
        },
        Some.Report(LongQuote()));

    [Fact]
    public void Knows_its_own_sheet_until_a_word_processor_saves_it()
    {
        using MemoryStream sheet = Write(MessageLanguage.Vietnamese, Some.Report(Some.Placed("a")));
        Assert.True(ReviewSheet.IsUnchanged(sheet));

        using (var package = WordprocessingDocument.Open(sheet, isEditable: true))
        {
            package.ExtendedFilePropertiesPart!.Properties.Application!.Text = "Microsoft Office Word";
        }

        Assert.False(ReviewSheet.IsUnchanged(sheet));
    }

    [Fact]
    public void Takes_no_other_file_for_a_sheet()
    {
        using var other = new MemoryStream();
        using (var archive = new ZipArchive(other, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("docProps/app.xml");
        }

        using var text = new MemoryStream("chữ"u8.ToArray());
        using var empty = new MemoryStream();
        Assert.All([other, text, empty], stream => Assert.False(ReviewSheet.IsUnchanged(stream)));
    }

    private static PlacedFinding WithArithmetic(PlacedFinding placed, string arithmetic) => placed with { Finding = placed.Finding with { Arithmetic = arithmetic } };

    private static PlacedFinding Elsewhere(int reports)
    {
        PlacedFinding placed = Some.Placed("1.387 lượt");
        var place = new PlaceElsewhere("thư mục/b.docx", "xã Hoa Ban", "quý II", new TextSpan(0, 1), "1.387\nlượt", Figure: null);
        return placed with { Finding = placed.Finding with { Elsewhere = [.. Enumerable.Repeat(place, reports)] } };
    }

    private static PlacedFinding LongQuote()
    {
        string text = $"Xã {new string('x', 5000)} đạt 94%";
        var report = new MinedReport
        {
            File = "a.txt",
            Miner = "dti thử",
            Text = Some.Mined("Xã có 12 thôn.").Text! with { Text = text },
            Findings = [Some.Placed(text).Finding with { Spans = [new TextSpan(0, text.Length)] }],
        };
        return FoundReport.Of(report).Findings.Single();
    }

    private static MemoryStream Write(MessageLanguage language, params ImmutableArray<FoundReport> reports)
    {
        var stream = new MemoryStream();
        new ReviewSheet(language).Write(stream, reports);
        stream.Position = 0;
        return stream;
    }

    private static void Read(Action<WordprocessingDocument> check, params ImmutableArray<FoundReport> reports) => Read(check, MessageLanguage.Vietnamese, reports);

    private static void Read(Action<WordprocessingDocument> check, MessageLanguage language, params ImmutableArray<FoundReport> reports)
    {
        using MemoryStream stream = Write(language, reports);
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        check(document);
    }

    private static string Text(WordprocessingDocument document) => string.Join('\n', document.MainDocumentPart!.Document.Descendants<W.Paragraph>().Select(paragraph => paragraph.InnerText));

    /// <summary>The rows of the tables of findings; the table at the head and the one at the end hold letterhead and signatures.</summary>
    private static string[][] Rows(WordprocessingDocument document) =>
    [
        .. document.MainDocumentPart!.Document.Body!.Elements<W.Table>().Skip(1).SkipLast(1).SelectMany(table => table.Elements<W.TableRow>())
            .Select(row => row.Elements<W.TableCell>().Select(cell => string.Join('\n', cell.Elements<W.Paragraph>().Select(paragraph => paragraph.InnerText))).ToArray()),
    ];
}
