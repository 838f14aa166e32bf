using System.Globalization;

namespace DtiExtract.Mining.Language;

/// <summary>A day as written: "05/7/2024", "5-7-2024", "05.7.2024", "05 tháng 7 năm 2024", also without its year. It need not exist.</summary>
/// <param name="Day">Day of the month as written.</param>
/// <param name="Month">Month as written.</param>
/// <param name="Year">The year; null when it is not written.</param>
/// <param name="Length">How many characters it takes.</param>
internal readonly record struct WrittenDay(int Day, int Month, int? Year, int Length)
{
    private const int FirstYear = 1945;
    private const int LastYear = 2075;
    private const int LeapYear = 2024;
    private const string MonthWord = " tháng ";
    private const string YearWord = " năm ";

    /// <summary>The day; null when the year is not written, or there is no such day.</summary>
    public DateOnly? Date => Year is { } year && Exists ? new DateOnly(year, Month, Day) : null;

    /// <summary>Whether some year has such a day, or the year that is written.</summary>
    public bool Exists => Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(Year ?? LeapYear, Month);

    /// <summary>Reads the day that opens <paramref name="text"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out WrittenDay day)
    {
        day = default;
        int at = 0;
        if (!TryNumber(text, ref at, 2, out int first) || Mark(text, ref at) is not { } mark || !TryNumber(text, ref at, 2, out int month))
        {
            return false;
        }

        int end = at;
        bool hasYear = EndsWithYear(text, ref at, mark, out int year);
        end = hasYear ? at : end;
        bool goesOn = end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '/' or '%');
        day = new WrittenDay(first, month, hasYear ? year : null, end);
        return !goesOn && (hasYear || mark is '/' or 't');
    }

    private static bool EndsWithYear(ReadOnlySpan<char> text, ref int at, char mark, out int year)
    {
        year = 0;
        int from = at;
        bool isYearWord = mark == 't' && text[at..].StartsWith(YearWord, StringComparison.Ordinal);
        at += isYearWord ? YearWord.Length : 0;
        return (isYearWord || (Mark(text, ref at) is { } second && at > from && second == mark)) && TryNumber(text, ref at, 4, out year) && year is >= FirstYear and <= LastYear;
    }

    /// <summary>What parts day, month and year: a slash, dash or dot, or 't' for the word.</summary>
    private static char? Mark(ReadOnlySpan<char> text, ref int at)
    {
        if (text[at..].StartsWith(MonthWord, StringComparison.Ordinal))
        {
            at += MonthWord.Length;
            return 't';
        }

        int mark = at < text.Length && text[at] == ' ' ? at + 1 : at;
        if (mark >= text.Length || text[mark] is not ('/' or '-' or '.'))
        {
            return null;
        }

        at = mark + 1 < text.Length && text[mark + 1] == ' ' ? mark + 2 : mark + 1;
        return text[mark];
    }

    private static bool TryNumber(ReadOnlySpan<char> text, ref int at, int mostDigits, out int number)
    {
        int start = at;
        while (at < text.Length && at - start < mostDigits && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        number = at > start ? int.Parse(text[start..at], NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        return at > start && (at == text.Length || !char.IsAsciiDigit(text[at]));
    }
}
