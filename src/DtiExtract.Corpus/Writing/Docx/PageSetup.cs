using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DtiExtract.Corpus.Source;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DtiExtract.Corpus.Writing.Docx;

/// <summary>Pages: size, columns, running head, page numbers.</summary>
internal static class PageSetup
{
    private const string HeaderId = "rIdHeader";
    private const string FooterId = "rIdFooter";

    /// <summary>The section that ends after the letterhead and the title, in one column.</summary>
    public static W.SectionProperties EndOfHead() => Section(new W.SectionType { Val = W.SectionMarkValues.Continuous });

    /// <summary>The section of the body; adds the parts of running head and page numbers.</summary>
    public static W.SectionProperties OfBody(MainDocumentPart main, RenderOptions options)
    {
        List<OpenXmlElement> first = [];
        if (options.RunningHead is { } head)
        {
            main.AddNewPart<HeaderPart>(HeaderId).Header = new W.Header(new W.Paragraph(new W.Run(new W.Text(head))));
            first.Add(new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = HeaderId });
        }

        if (options.PageNumbers)
        {
            main.AddNewPart<FooterPart>(FooterId).Footer = new W.Footer(PageNumber());
            first.Add(new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = FooterId });
        }

        first.Add(new W.SectionType { Val = options.TwoColumns ? W.SectionMarkValues.Continuous : W.SectionMarkValues.NextPage });
        W.SectionProperties section = Section([.. first]);
        section.Append(new W.Columns { ColumnCount = (short)(options.TwoColumns ? 2 : 1), Space = "400" });
        return section;
    }

    /// <summary>A paragraph on a page of its own that holds only a picture as large as the page's text.</summary>
    public static W.Paragraph PictureOfPage(string pictureId) => new($"""
        <w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="5760000" cy="8100000"/><wp:docPr id="90" name="Scan"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="91" name="scan.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{pictureId}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="5760000" cy="8100000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>
        """);

    private static W.SectionProperties Section(params OpenXmlElement[] first) => new(
        [.. first, new W.PageSize { Width = 11906, Height = 16838 }, new W.PageMargin { Top = 1134, Bottom = 1134, Left = 1701, Right = 851, Header = 567, Footer = 567, Gutter = 0 }]);

    private static W.Paragraph PageNumber() => new(
        new W.ParagraphProperties(new W.Justification { Val = W.JustificationValues.Center }),
        new W.SimpleField(new W.Run(new W.Text("1"))) { Instruction = "PAGE" });
}
