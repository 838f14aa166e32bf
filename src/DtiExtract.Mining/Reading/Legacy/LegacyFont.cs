namespace DtiExtract.Mining.Reading.Legacy;

/// <summary>Fonts of the time before Unicode, which show Vietnamese letters in the place of others.</summary>
internal static class LegacyFont
{
    /// <summary>The encoding that text in the font is written in; false for a font of today.</summary>
    public static bool TryKind(ReadOnlySpan<char> fontName, out LegacyEncoding encoding)
    {
        bool isVni = fontName.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase);
        encoding = isVni ? LegacyEncoding.Vni : LegacyEncoding.Tcvn3;
        return isVni || fontName.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the font shows small letters as capitals: .VnTimeH beside .VnTime.</summary>
    public static bool IsCapitals(ReadOnlySpan<char> fontName) => TryKind(fontName, out LegacyEncoding encoding) && encoding == LegacyEncoding.Tcvn3 && fontName[^1] == 'H';
}
