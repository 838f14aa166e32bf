namespace DtiExtract.Mining.Reading.Pdf.Layout;

/// <summary>Recognises what stands at the start of list items, headings and table rows.</summary>
internal static class ListMark
{
    // Symbol fonts put their bullets into the private use area.
    private const string Bullets = "-–—−+*•·●○▪■□◦‣⁃\uF0B7\uF0A7\uF02D\uF0D8\uF0FC";

    /// <summary>Whether a word is a bullet.</summary>
    public static bool IsBullet(ReadOnlySpan<char> word) => word.Length == 1 && Bullets.Contains(word[0], StringComparison.Ordinal);

    /// <summary>Whether a word is a bullet or a number as lists and headings have it: "1.", "1.1.", "1.1", "I.", "a)", "(1)".</summary>
    public static bool IsMark(ReadOnlySpan<char> word) => IsBullet(word) || IsNumbering(word);

    /// <summary>Whether a line begins with a bullet, apart from its text or glued to it.</summary>
    public static bool StartsWithBullet(ReadOnlySpan<char> firstWord) =>
        IsBullet(firstWord) || (firstWord.Length > 1 && IsBullet(firstWord[..1]) && char.IsLetter(firstWord[1]));

    /// <summary>Whether a word is a number of a heading or list item.</summary>
    public static bool IsNumbering(ReadOnlySpan<char> word)
    {
        bool opened = word.StartsWith('(');
        ReadOnlySpan<char> inner = word.Trim("()");
        bool closed = word.EndsWith(')') || word.EndsWith('.') || word.EndsWith('/');
        inner = inner.TrimEnd("./:");
        return closed
            ? IsRowNumber(inner) || (inner.Length == 1 && char.IsAsciiLetterLower(inner[0])) || inner is "đ"
            : !opened && inner.Contains('.') && IsRowNumber(inner) && inner.Length <= 6;
    }

    /// <summary>Whether a word numbers the row of a table: "1", "1.2", "IV".</summary>
    public static bool IsRowNumber(ReadOnlySpan<char> word)
    {
        word = word.TrimEnd(".)");
        return !word.IsEmpty && (IsRoman(word) || IsDecimal(word) || (word.Length == 1 && char.IsBetween(word[0], 'A', 'H')));
    }

    private static bool IsRoman(ReadOnlySpan<char> word) => word.Length <= 5 && !word.ContainsAnyExcept("IVX");

    /// <summary>One or two digits, between points: a longer group is a year or a count.</summary>
    private static bool IsDecimal(ReadOnlySpan<char> word)
    {
        int digits = 0;
        foreach (char c in word)
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : c == '.' && digits > 0 ? 0 : 3;
            if (digits > 2)
            {
                return false;
            }
        }

        return digits > 0;
    }
}
