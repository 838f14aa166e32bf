using DtiExtract.Mining.Reading.Docx.Packaging;

namespace DtiExtract.Mining.Reading.Docx.Formatting;

/// <summary>What matters of the format of a run, as far as one place states it.</summary>
internal readonly record struct RunFormat
{
    /// <summary>The character style.</summary>
    public string? Style { get; init; }

    /// <summary>The font.</summary>
    public FontFace? Font { get; init; }

    /// <summary>Whether the text is hidden.</summary>
    public bool? Hidden { get; init; }

    /// <summary>Whether the text is bold.</summary>
    public bool? Bold { get; init; }

    /// <summary>Whether a tracked change deletes or moves away what is formatted, which here is the mark of a paragraph.</summary>
    public bool Deleted { get; init; }

    /// <summary>Reads <c>w:rPr</c>.</summary>
    public static RunFormat Read(PartReader xml)
    {
        var format = new RunFormat();
        int inside = xml.Inside;
        while (xml.MoveToElement(inside))
        {
            format = format.With(xml);
        }

        return format;
    }

    /// <summary>This format where it says something, <paramref name="below"/> elsewhere.</summary>
    public RunFormat Over(in RunFormat below) => new()
    {
        Font = Font ?? below.Font,
        Hidden = Hidden ?? below.Hidden,
        Bold = Bold ?? below.Bold,
    };

    private RunFormat With(PartReader xml)
    {
        switch (xml.LocalName)
        {
            case "rStyle":
                return this with { Style = xml.Value };
            case "rFonts":
                return this with { Font = FontFace.Read(xml) };
            case "vanish":
                return this with { Hidden = xml.IsOn };
            case "b":
                return this with { Bold = xml.IsOn };
            case "del" or "moveFrom":
                return this with { Deleted = true };
            case "rPrChange":
                xml.Skip();
                return this;
            default:
                return this;
        }
    }
}
