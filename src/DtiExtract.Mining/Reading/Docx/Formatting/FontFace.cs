using DtiExtract.Mining.Reading.Docx.Packaging;
using DtiExtract.Mining.Reading.Legacy;

namespace DtiExtract.Mining.Reading.Docx.Formatting;

/// <summary>What a font means for the letters of its text.</summary>
/// <param name="Encoding">The old encoding that it shows; null for a Unicode font.</param>
/// <param name="Capitals">Whether it shows small letters as capitals.</param>
internal readonly record struct FontFace(LegacyEncoding? Encoding, bool Capitals)
{
    /// <summary>Reads <c>w:rFonts</c>; null when it does not say which font Vietnamese letters have.</summary>
    public static FontFace? Read(PartReader xml)
    {
        // A theme's font wins over a named one, and no theme has an old font.
        if (xml.Attribute("hAnsiTheme") is not null || xml.Attribute("asciiTheme") is not null)
        {
            return default(FontFace);
        }

        return (xml.Attribute("hAnsi") ?? xml.Attribute("ascii")) is { } name ? Of(name) : null;
    }

    private static FontFace Of(string name) => LegacyFont.TryKind(name, out LegacyEncoding encoding) ? new FontFace(encoding, LegacyFont.IsCapitals(name)) : default;
}
