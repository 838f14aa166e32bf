using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DtiExtract.Corpus.Source;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DtiExtract.Corpus.Writing.Docx;

/// <summary>Writes a report as .docx; the same report gives the same bytes.</summary>
internal sealed class DocxWriter
{
    private const string PictureId = "rIdPicture";
    private readonly RenderOptions _options;
    private readonly RunWriter _runs;
    private readonly W.Body _body = new();

    private DocxWriter(RenderOptions options, string font)
    {
        _options = options;
        _runs = new RunWriter(options);
        Font = font;
    }

    private string Font { get; }

    /// <summary>Writes the report in the given font.</summary>
    public static byte[] Write(AnnotatedReport report, string font)
    {
        var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            new DocxWriter(report.Front.Options, font).Write(report, package);
        }

        return StablePackage.Rewrite(stream.ToArray());
    }

    private void Write(AnnotatedReport report, WordprocessingDocument package)
    {
        MainDocumentPart main = package.AddMainDocumentPart();
        package.ChangeIdOfPart(main, "rId1");
        int columnsFrom = _options.TwoColumns ? report.Blocks.TakeWhile(IsHead).Count() : -1;
        for (int i = 0; i < report.Blocks.Length; i++)
        {
            if (i == columnsFrom)
            {
                _body.Append(new W.Paragraph(new W.ParagraphProperties(PageSetup.EndOfHead())));
            }

            Append(report.Blocks[i]);
        }

        AddParts(main);
        main.Document = new W.Document(_body);
    }

    private void AddParts(MainDocumentPart main)
    {
        main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = DocxStyles.Make(Font, _options.AutoNumbering);
        main.AddNewPart<NumberingDefinitionsPart>("rIdNumbering").Numbering = DocxNumbering.Make();
        main.AddNewPart<FootnotesPart>("rIdNotes").Footnotes = _runs.Footnotes();
        if (_options.ScanPage)
        {
            ImagePart part = main.AddImagePart(ImagePartType.Png, PictureId);
            using var picture = new MemoryStream(GrayPicture.Png());
            part.FeedData(picture);
            _body.Append(PageSetup.PictureOfPage(PictureId));
        }

        _body.Append(PageSetup.OfBody(main, _options));
    }

    private static bool IsHead(Block block) => block is Letterhead or Paragraph { Kind: ParagraphKind.Centred };

    private void Append(Block block)
    {
        switch (block)
        {
            case Letterhead head:
                _body.Append(TableWriter.Letterhead(head, _runs), new W.Paragraph());
                break;
            case Table table:
                _body.Append(TableWriter.Table(table, _runs), new W.Paragraph());
                break;
            case Paragraph paragraph:
                _body.Append(ParagraphOf(paragraph));
                break;
            case PageBreak:
                _body.Append(new W.Paragraph(new W.Run(new W.Break { Type = W.BreakValues.Page })));
                break;
        }
    }

    private W.Paragraph ParagraphOf(Paragraph paragraph)
    {
        RichText text = paragraph.Content;
        return paragraph.Kind switch
        {
            ParagraphKind.Heading => new W.Paragraph([HeadingProperties(paragraph.Level), .. _runs.Runs(text, RunLook.Bold)]),
            ParagraphKind.Centred => new W.Paragraph([Centred(), .. _runs.Runs(text, RunLook.Bold)]),
            ParagraphKind.Dash => Item("- ", 0, text),
            ParagraphKind.Plus => Item("+ ", 1, text),
            ParagraphKind.Bullet => new W.Paragraph([DocxNumbering.Bullet(0), .. _runs.Runs(text, RunLook.Body)]),
            ParagraphKind.Box => new W.Paragraph(TextBox.Run(new W.Paragraph(_runs.Runs(text, RunLook.Plain)))),
            ParagraphKind.Body => new W.Paragraph(_runs.Runs(text, RunLook.Body)),
        };
    }

    private W.ParagraphProperties HeadingProperties(int level) =>
        _options.AutoNumbering ? new W.ParagraphProperties(new W.ParagraphStyleId { Val = DocxStyles.Heading(level) }) : new W.ParagraphProperties(new W.KeepNext());

    private static W.ParagraphProperties Centred() => new(new W.Justification { Val = W.JustificationValues.Center });

    private W.Paragraph Item(string mark, int level, RichText text) => _options.AutoNumbering
        ? new W.Paragraph([DocxNumbering.Bullet(level), .. _runs.Runs(text, RunLook.Body)])
        : new W.Paragraph([RunWriter.Plain(mark), .. _runs.Runs(text, RunLook.Body)]);
}
