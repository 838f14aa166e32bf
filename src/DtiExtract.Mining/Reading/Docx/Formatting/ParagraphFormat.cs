using DtiExtract.Mining.Reading.Docx.Packaging;

namespace DtiExtract.Mining.Reading.Docx.Formatting;

/// <summary>What matters of the format of a paragraph, as far as one place states it.</summary>
internal readonly record struct ParagraphFormat
{
    /// <summary>The value of <see cref="Outline"/> that means running text.</summary>
    private const int BodyText = 9;

    /// <summary>The paragraph style.</summary>
    public string? Style { get; init; }

    /// <summary>The list that numbers the paragraph; 0 for none in spite of its style.</summary>
    public int? List { get; init; }

    /// <summary>The level in the list, from 0.</summary>
    public int? ListLevel { get; init; }

    /// <summary>The outline level as the format counts, from 0.</summary>
    public int? Outline { get; init; }

    /// <summary>The format of the paragraph's mark.</summary>
    public RunFormat Mark { get; init; }

    /// <summary>The level as a heading, 1 the highest; null for running text.</summary>
    public int? HeadingLevel => Outline is >= 0 and < BodyText ? Outline + 1 : null;

    /// <summary>Reads <c>w:pPr</c>.</summary>
    public static ParagraphFormat Read(PartReader xml)
    {
        var format = new ParagraphFormat();
        int inside = xml.Inside;
        while (xml.MoveToElement(inside))
        {
            format = format.With(xml);
        }

        return format;
    }

    /// <summary>This format where it says something, <paramref name="below"/> elsewhere.</summary>
    public ParagraphFormat Over(in ParagraphFormat below) => this with
    {
        List = List ?? below.List,
        ListLevel = ListLevel ?? below.ListLevel,
        Outline = Outline ?? below.Outline,
    };

    private ParagraphFormat With(PartReader xml)
    {
        switch (xml.LocalName)
        {
            case "pStyle":
                return this with { Style = xml.Value };
            case "numId":
                return this with { List = xml.Number() };
            case "ilvl":
                return this with { ListLevel = xml.Number() };
            case "outlineLvl":
                return this with { Outline = xml.Number() };
            case "rPr":
                return this with { Mark = RunFormat.Read(xml) };
            case "pPrChange" or "sectPr" or "tabs":
                xml.Skip();
                return this;
            default:
                return this;
        }
    }
}
