using System.Globalization;

namespace DtiExtract.Mining.Reconciliation.Texts.Dating;

/// <summary>Number and symbol of a document as written: "57/KH-UBND", "61/2018/NĐ-CP", "57-NQ/TW".</summary>
/// <param name="Number">The number.</param>
/// <param name="Year">The year between number and symbol; null when there is none.</param>
/// <param name="Symbol">The symbol in capitals, without spaces.</param>
/// <param name="Length">How many characters it takes.</param>
internal readonly record struct DocumentNumber(int Number, int? Year, string Symbol, int Length)
{
    private const int MostDigits = 5;
    private const int YearDigits = 4;

    /// <summary>Reads the number that opens <paramref name="text"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out DocumentNumber number)
    {
        number = default;
        int at = Digits(text, 0);
        int digits = at;
        if (digits is 0 or > MostDigits || !SkipMark(text, ref at))
        {
            return false;
        }

        int? year = null;
        int yearEnd = Digits(text, at);
        if (yearEnd - at == YearDigits)
        {
            year = Value(text[at..yearEnd]);
            at = yearEnd;
            if (!SkipMark(text, ref at))
            {
                return false;
            }
        }

        int end = EndOfSymbol(text, at);
        number = end == at ? default : new DocumentNumber(Value(text[..digits]), year, SymbolOf(text[at..end]), end);
        return end > at;
    }

    private static int Value(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string SymbolOf(ReadOnlySpan<char> written) => written.ToString().Replace(" ", string.Empty, StringComparison.Ordinal).Replace('/', '-').ToUpperInvariant();

    private static int Digits(ReadOnlySpan<char> text, int from)
    {
        int at = from;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The end of the symbol: letters in parts, the first of which begins with two capitals ("KH", "CTr"), each of the others with one.</summary>
    private static int EndOfSymbol(ReadOnlySpan<char> text, int start)
    {
        if (start + 1 >= text.Length || !char.IsUpper(text[start]) || !char.IsUpper(text[start + 1]))
        {
            return start;
        }

        int end = EndOfPart(text, start);
        for (int next = end; SkipMark(text, ref next) && next < text.Length && char.IsUpper(text[next]); next = end)
        {
            end = EndOfPart(text, next);
        }

        return end;
    }

    private static int EndOfPart(ReadOnlySpan<char> text, int start)
    {
        int at = start;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '&'))
        {
            at++;
        }

        return at;
    }

    private static bool SkipMark(ReadOnlySpan<char> text, ref int at)
    {
        int mark = at < text.Length && text[at] == ' ' ? at + 1 : at;
        if (mark >= text.Length || text[mark] is not ('/' or '-'))
        {
            return false;
        }

        at = mark + 1 < text.Length && text[mark + 1] == ' ' ? mark + 2 : mark + 1;
        return true;
    }
}
