using DtiExtract.Mining.Reading.Docx.Packaging;

namespace DtiExtract.Mining.Reading.Docx.Formatting;

/// <summary>A style of paragraphs or characters.</summary>
/// <param name="Id">The name by which text refers to it.</param>
internal sealed record Style(string Id)
{
    /// <summary>The style that it refines.</summary>
    public string? BasedOn { get; init; }

    /// <summary>What it says of paragraphs.</summary>
    public ParagraphFormat Paragraph { get; init; }

    /// <summary>What it says of text.</summary>
    public RunFormat Run { get; init; }

    /// <summary>Reads <c>w:style</c>.</summary>
    public static Style Read(PartReader xml)
    {
        var style = new Style(xml.Attribute("styleId") ?? "");
        int? headingLevel = null;
        int inside = xml.Inside;
        while (xml.MoveToElement(inside))
        {
            switch (xml.LocalName)
            {
                case "name":
                    headingLevel = OutlineOfName(xml.Value);
                    break;
                case "basedOn":
                    style = style with { BasedOn = xml.Value };
                    break;
                case "pPr":
                    style = style with { Paragraph = ParagraphFormat.Read(xml) };
                    break;
                case "rPr":
                    style = style with { Run = RunFormat.Read(xml) };
                    break;
                case "tblStylePr":
                    xml.Skip();
                    break;
            }
        }

        return style with { Paragraph = style.Paragraph with { Outline = style.Paragraph.Outline ?? headingLevel } };
    }

    /// <summary>A style that the document uses and does not define: its name alone may say that it is a heading.</summary>
    public static Style Undefined(string id) => new(id) { Paragraph = new ParagraphFormat { Outline = OutlineOfName(id) } };

    /// <summary>This style with what it leaves open taken from the one that it refines.</summary>
    public Style Over(Style below) => this with { Paragraph = Paragraph.Over(below.Paragraph), Run = Run.Over(below.Run) };

    /// <summary>The outline level, from 0, that the names "heading 1" to "heading 9" mean in every language's Word.</summary>
    private static int? OutlineOfName(string? name) =>
        name is not null && name.StartsWith("heading", StringComparison.OrdinalIgnoreCase) && name[7..].Trim() is [>= '1' and <= '9'] digit ? digit[0] - '1' : null;
}
