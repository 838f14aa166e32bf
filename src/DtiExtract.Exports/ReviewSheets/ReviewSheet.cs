using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.ExtendedProperties;
using DocumentFormat.OpenXml.Packaging;
using DtiExtract.Exports.Findings;
using DtiExtract.Exports.Messages;
using DtiExtract.Mining;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reconciliation;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DtiExtract.Exports.ReviewSheets;

/// <summary>Writes the sheet by which a province asks a unit about the figures of its reports (phiếu rà soát số liệu), a .docx to be filled in, signed and sent back.</summary>
/// <param name="language">The language of labels and sentences.</param>
public sealed class ReviewSheet(MessageLanguage language)
{
    private const string Program = "DtiExtract";
    private const string ProgramEntry = "docProps/app.xml";
    private const int MostProgramBytes = 4096;

    private static readonly ImmutableArray<int> Widths = [650, 4150, 3900, 3000, SheetPage.TextWidth - 11700];

    private readonly FindingCells _cells = new(language);

    /// <summary>Writes the sheet of a unit.</summary>
    /// <param name="stream">Where to write; the caller keeps it.</param>
    /// <param name="reports">The reports of the unit that have findings, by period; at least one.</param>
    public void Write(Stream stream, ImmutableArray<FoundReport> reports)
    {
        using var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        package.AddExtendedFilePropertiesPart().Properties = new Properties(new Application(Program));
        MainDocumentPart main = package.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = SheetPage.Styles();
        main.Document = new W.Document(new W.Body([.. Content(reports), SheetPage.Setup(main)]));
    }

    /// <summary>Whether a file is a sheet as this class wrote it; one that a person saved from a word processor is none any more.</summary>
    public static bool IsUnchanged(Stream stream)
    {
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return archive.GetEntry(ProgramEntry) is { } entry && Beginning(entry).Contains($">{Program}</", StringComparison.Ordinal);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static string Beginning(ZipArchiveEntry entry)
    {
        using Stream content = entry.Open();
        byte[] bytes = new byte[MostProgramBytes];
        return Encoding.UTF8.GetString(bytes, 0, content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
    }

    private IEnumerable<OpenXmlElement> Content(ImmutableArray<FoundReport> reports)
    {
        ReportHeader header = reports[0].Header;
        return [Letterhead(header), .. Opening(header), .. NameReports(reports), SheetParagraph.Body(Text(ReviewSheetTexts.Request)), .. Tables(reports), SheetParagraph.Centred(string.Empty, Look.Plain), Signatures()];
    }

    private W.Table Letterhead(ReportHeader header) => SheetTable.Halves(
        [
            .. header.Province is { } province ? [SheetParagraph.Centred(province.ToUpperInvariant(), Look.Bold)] : Array.Empty<W.Paragraph>(),
            Centred(ReviewSheetTexts.Reviewer, Look.Plain),
            Centred(ReviewSheetTexts.Number, Look.Plain),
        ],
        [Centred(ReviewSheetTexts.Republic, Look.Bold), Centred(ReviewSheetTexts.Motto, Look.Motto)]);

    private IEnumerable<W.Paragraph> Opening(ReportHeader header) =>
    [
        SheetParagraph.Centred(string.Empty, Look.Plain),
        Centred(ReviewSheetTexts.Title, Look.Title),
        SheetParagraph.Centred(ReviewSheetTexts.Subject.In(language), Look.Bold, after: "240"),
        SheetParagraph.Body(Text(ReviewSheetTexts.Unit), new Line(ReviewSheetTexts.NameOf(header, language), Look.Bold)),
    ];

    private IEnumerable<W.Paragraph> NameReports(ImmutableArray<FoundReport> reports) => reports is [var only]
        ? [SheetParagraph.Body(Text(ReviewSheetTexts.Report), Text(ReviewSheetTexts.NameOf(only)))]
        : [SheetParagraph.Body(Text(ReviewSheetTexts.Reports)), .. reports.Select((report, place) => SheetParagraph.Body(new Line($"{place + 1}. {ReviewSheetTexts.NameOf(report).In(language)}")))];

    /// <summary>A table for each report; the findings are numbered through the sheet, so that an answer can name them.</summary>
    private IEnumerable<OpenXmlElement> Tables(ImmutableArray<FoundReport> reports)
    {
        int number = 0;
        for (int i = 0; i < reports.Length; i++)
        {
            if (reports.Length > 1)
            {
                yield return SheetParagraph.Centred(string.Empty, Look.Plain);
                yield return SheetParagraph.Heading($"{i + 1}. {ReviewSheetTexts.NameOf(reports[i]).In(language)}");
            }

            yield return TableOf(reports[i], number);
            number += reports[i].Findings.Length;
        }
    }

    private W.Table TableOf(FoundReport report, int number)
    {
        W.Table table = SheetTable.Bordered(Widths);
        Wording[] labels = [ReviewSheetTexts.Row, ReviewSheetTexts.Stated, ReviewSheetTexts.Problem, ReviewSheetTexts.Likely, ReviewSheetTexts.Answer];
        table.Append(SheetTable.Head(Widths, labels.Select(label => label.In(language))));
        foreach (IGrouping<Severity, PlacedFinding> group in report.Findings.GroupBy(placed => placed.Finding.Severity).OrderBy(group => group.Key))
        {
            table.Append(SheetTable.Group(Widths, ReviewSheetTexts.Group(group.Key, group.Count()).In(language)));
            table.Append(group.Select(placed => RowOf(placed, ++number)));
        }

        return table;
    }

    private W.TableRow RowOf(PlacedFinding placed, int number) => SheetTable.Row(Widths,
    [
        [SheetParagraph.Cell(new Line($"{number}"), centred: true)],
        _cells.Stated(placed).Select(Cell),
        _cells.Problem(placed.Finding).Select(Cell),
        _cells.Likely(placed).Select(Cell),
        [],
    ]);

    private W.Table Signatures() => SheetTable.Halves(
        [Centred(ReviewSheetTexts.Preparer, Look.Bold), Centred(ReviewSheetTexts.Sign, Look.Italic)],
        [Centred(ReviewSheetTexts.Dated, Look.Italic), Centred(ReviewSheetTexts.Head, Look.Bold), Centred(ReviewSheetTexts.SignAndSeal, Look.Italic)]);

    private static W.Paragraph Cell(Line line) => SheetParagraph.Cell(line);

    private W.Paragraph Centred(Wording wording, Look look) => SheetParagraph.Centred(wording.In(language), look);

    private Line Text(Wording wording) => new(wording.In(language));
}
