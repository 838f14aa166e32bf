using System.Globalization;

namespace DtiExtract.Mining.Reading.Docx.Content;

/// <summary>Characters of symbol fonts, which stand in the private area of Unicode, in characters that mean the same.</summary>
internal static class Symbols
{
    private const char Bullet = '•';
    private const char PrivateFirst = '\uE000';
    private const char PrivateLast = '\uF8FF';

    /// <summary>Where the characters of symbol fonts begin; the rest of the private area belongs to nobody.</summary>
    private const char SymbolFirst = '\uF000';

    private const char SymbolLast = '\uF0FF';

    /// <summary>Whether the character has a meaning in its font only.</summary>
    public static bool IsPrivate(char c) => c is >= PrivateFirst and <= PrivateLast;

    /// <summary>The character of <c>w:sym</c>; null when it has none in Unicode.</summary>
    /// <param name="font">The font.</param>
    /// <param name="code">Its position, in hexadecimal.</param>
    public static char? Of(string? font, string? code)
    {
        if (!ushort.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort position))
        {
            return null;
        }

        bool isDingbat = font is not null && font.Contains("dings", StringComparison.OrdinalIgnoreCase);
        char c = position <= 0xFF && (isDingbat || font == "Symbol") ? (char)(SymbolFirst + position) : (char)position;
        return !IsPrivate(c) ? Whole(c) : isDingbat ? OfDingbat(c) : OfPrivate(c);
    }

    /// <summary>The character of the private area as most documents mean it; null when nothing is known of it.</summary>
    public static char? OfPrivate(char c) => c switch
    {
        '\uF02B' => '+',
        '\uF02D' => '-',
        '\uF0A3' => '≤',
        '\uF0B1' => '±',
        '\uF0B3' => '≥',
        '\uF0B4' => '×',
        '\uF0B8' => '÷',
        '\uF0BB' => '≈',
        >= SymbolFirst and <= SymbolLast => Bullet,
        _ => null,
    };

    private static char? OfDingbat(char c) => c switch
    {
        '\uF052' or '\uF0FE' => '☑',
        '\uF06F' or '\uF0A8' => '☐',
        '\uF0FB' => '✗',
        '\uF0FC' => '✓',
        '\uF0E0' => '→',
        _ => Bullet,
    };

    private static char? Whole(char c) => char.IsSurrogate(c) || char.IsControl(c) ? null : c;
}
