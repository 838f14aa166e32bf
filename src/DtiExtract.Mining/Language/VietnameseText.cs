using System.Collections.Frozen;

namespace DtiExtract.Mining.Language;

/// <summary>Tells Vietnamese from other languages by its letters, and Vietnamese typed without accents by its commonest words; joins letters and marks.</summary>
public static class VietnameseText
{
    // Every fourth letter or so of Vietnamese is one that only Vietnamese uses or carries a mark; French has one in twenty-five.
    private const double SmallestShare = 0.08;
    private const int FewestLetters = 200;
    private const double SmallestWordShare = 0.1;

    private const string Marked = "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";

    private static readonly FrozenSet<char> MarkedLetters = Marked.ToFrozenSet();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PlainWords = new[]
    {
        "va", "cua", "cac", "duoc", "trong", "nguoi", "thuc", "hien", "chuyen", "doi", "xa", "huyen", "tinh", "cong", "so", "ubnd", "ket", "qua", "dat", "nam", "thang", "cho", "ve", "co", "ty", "le", "ho", "thon",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the text (composed letters) is Vietnamese; a text too short to tell is.</summary>
    public static bool IsVietnamese(ReadOnlySpan<char> text)
    {
        int letters = 0;
        int marked = 0;
        foreach (char c in text)
        {
            if (char.IsLetter(c))
            {
                letters++;
                marked += MarkedLetters.Contains(char.ToLowerInvariant(c)) ? 1 : 0;
            }
        }

        return letters < FewestLetters || marked >= letters * SmallestShare || IsTypedWithoutAccents(text);
    }

    /// <summary>The text with letters and their marks joined to one character each.</summary>
    public static string Compose(string text)
    {
        char[] composed = new char[text.Length];
        return new string(composed, 0, Composition.Compose(text, composed));
    }

    /// <summary>Whether letters and marks stand apart somewhere in the text.</summary>
    public static bool IsDecomposed(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('\u0300', '\u036F') >= 0;

    private static bool IsTypedWithoutAccents(ReadOnlySpan<char> text)
    {
        int words = 0;
        int known = 0;
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || !char.IsLetter(text[i]))
            {
                words += i > start ? 1 : 0;
                known += i > start && PlainWords.Contains(text[start..i]) ? 1 : 0;
                start = i + 1;
            }
        }

        return known >= words * SmallestWordShare;
    }
}
