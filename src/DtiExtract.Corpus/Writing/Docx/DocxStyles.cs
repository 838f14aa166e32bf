using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DtiExtract.Corpus.Writing.Docx;

/// <summary>The styles of a report: the font of all text, and headings.</summary>
internal static class DocxStyles
{
    private const int Levels = 4;
    private const string FontSize = "28";

    /// <summary>The style of a heading.</summary>
    public static string Heading(int level) => $"Heading{level}";

    /// <summary>The styles.</summary>
    /// <param name="font">The font of all text.</param>
    /// <param name="numbered">Whether the headings are numbered by the word processor.</param>
    public static W.Styles Make(string font, bool numbered)
    {
        var fonts = new W.RunFonts { Ascii = font, HighAnsi = font, EastAsia = font, ComplexScript = font };
        var styles = new W.Styles(new W.DocDefaults(
            new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle(fonts, new W.FontSize { Val = FontSize }, new W.Languages { Val = "vi-VN" })),
            new W.ParagraphPropertiesDefault(new W.ParagraphPropertiesBaseStyle(new W.SpacingBetweenLines { After = "100" }))));
        styles.Append(new W.Style(new W.StyleName { Val = "Normal" }) { Type = W.StyleValues.Paragraph, StyleId = "Normal", Default = true });
        for (int level = 1; level <= Levels; level++)
        {
            styles.Append(HeadingStyle(level, numbered));
        }

        return styles;
    }

    private static W.Style HeadingStyle(int level, bool numbered)
    {
        var properties = new W.StyleParagraphProperties(new W.KeepNext());
        if (numbered)
        {
            properties.Append(new W.NumberingProperties(new W.NumberingLevelReference { Val = level - 1 }, new W.NumberingId { Val = DocxNumbering.Headings }));
        }

        properties.Append(new W.OutlineLevel { Val = level - 1 });
        OpenXmlElement[] parts =
        [
            new W.StyleName { Val = $"heading {level}" },
            new W.BasedOn { Val = "Normal" },
            new W.NextParagraphStyle { Val = "Normal" },
            properties,
            new W.StyleRunProperties(new W.Bold()),
        ];
        return new W.Style(parts) { Type = W.StyleValues.Paragraph, StyleId = Heading(level) };
    }
}
