using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DtiExtract.Exports.ReviewSheets;

/// <summary>The page of a sheet as Decree 30/2020/NĐ-CP on paperwork asks for: A4, lying because of the table, Times New Roman, the page's number above the text from the second page on.</summary>
internal static class SheetPage
{
    /// <summary>The width of the text, in twentieths of a point.</summary>
    public const int TextWidth = Width - Left - Right;

    private const int Width = 16838;
    private const int Height = 11906;
    private const int Left = 1701;
    private const int Right = 1134;
    private const int Top = 1134;
    private const string Font = "Times New Roman";
    private const string FontSize = "26";
    private const string HeaderId = "rIdHeader";

    /// <summary>The font and distances of all text.</summary>
    public static W.Styles Styles()
    {
        var fonts = new W.RunFonts { Ascii = Font, HighAnsi = Font, EastAsia = Font, ComplexScript = Font };
        return new W.Styles(
            new W.DocDefaults(
                new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle(
                    fonts,
                    new W.FontSize { Val = FontSize },
                    new W.FontSizeComplexScript { Val = FontSize },
                    new W.Languages { Val = "vi-VN" })),
                new W.ParagraphPropertiesDefault()),
            new W.Style(new W.StyleName { Val = "Normal" }) { Type = W.StyleValues.Paragraph, StyleId = "Normal", Default = true });
    }

    /// <summary>Size, margins and page numbers; adds the part that holds these.</summary>
    public static W.SectionProperties Setup(MainDocumentPart main)
    {
        main.AddNewPart<HeaderPart>(HeaderId).Header = new W.Header(PageNumber());
        return new W.SectionProperties(
            new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = HeaderId },
            new W.PageSize { Width = Width, Height = Height, Orient = W.PageOrientationValues.Landscape },
            new W.PageMargin { Top = Top, Bottom = Top, Left = Left, Right = Right, Header = 567, Footer = 567, Gutter = 0 },
            new W.TitlePage());
    }

    private static W.Paragraph PageNumber() => new(
        new W.ParagraphProperties(new W.Justification { Val = W.JustificationValues.Center }),
        new W.SimpleField(new W.Run(new W.Text("2"))) { Instruction = "PAGE" });
}
