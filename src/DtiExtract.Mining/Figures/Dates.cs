using System.Globalization;

namespace DtiExtract.Mining.Figures;

/// <summary>Numbers that are dates, years and periods (reference, section 9.1). Each rule gives the end of what it takes, or 0.</summary>
internal static class Dates
{
    private const int FirstYear = 1945;
    private const int LastYear = 2075;
    private const int LongestDate = 5;

    private static readonly CueSet PartOfYear = CueSet.Of(Cue.DateBefore);

    /// <summary>"05/7/2024", "5-7-2024", "05/06" after ngày or từ, "10/10" after a name.</summary>
    public static int DayAndMonth(TokenLine line, int at)
    {
        if (!IsDateMark(line, at + 1) || !Between(line.PlainAt(at), 1, 31) || !line.IsGlued(at + 2, TokenKind.Number) || !Between(line.PlainAt(at + 2), 1, 12))
        {
            return 0;
        }

        if (IsDateMark(line, at + 3) && line.IsGlued(at + 4, TokenKind.Number) && IsYear(line, at + 4))
        {
            return at + 5;
        }

        return line.Is(at + 1, TokenKind.Slash) && !IsCounted(line, at + 3) && (line.MatchBefore(at, Cue.DateBefore) > 0 || IsNoStatement(line, at)) ? at + 3 : 0;
    }

    /// <summary>"6/2023", "6.2024", "6-2023", also where the day before it was left blank ("/6/2024").</summary>
    public static int MonthAndYear(TokenLine line, int at)
    {
        bool month = Between(line.PlainAt(at), 1, 12) && IsDateMark(line, at + 1) && line.Is(at + 2, TokenKind.Number) && IsYear(line, at + 2);
        return month && !IsCounted(line, at + 3) ? at + 3 : 0;
    }

    /// <summary>"13.7" after ngày, "từ 1.7 - 15.9": days of the south are written with a dot.</summary>
    public static int DottedDay(TokenLine line, int at)
    {
        if (!IsDottedDay(line, at) || (line.MatchBefore(at, Cue.DateBefore) == 0 && !(line.TextOf(at - 1) is "và" && line.Is(at - 2, TokenKind.Number))))
        {
            return 0;
        }

        int end = line.Is(at + 1, TokenKind.Dash) && IsDottedDay(line, at + 2) ? at + 3 : at + 1;
        return IsCounted(line, end) || line.Is(end, TokenKind.Dash) ? 0 : end;
    }

    /// <summary>"2021-2025", "2020 - 2025".</summary>
    public static int Years(TokenLine line, int at) =>
        IsYear(line, at) && line.Is(at + 1, TokenKind.Dash) && IsYear(line, at + 2) ? at + 3 : 0;

    /// <summary>"ngày 05", "tháng 6.2024", "năm 2024", "quý 3", "từ 12 và 13.7", with what belongs to them.</summary>
    public static int AfterDateWord(TokenLine line, int at)
    {
        if (line.NumberAt(at) is { AsGrouped: not null, Mark: not '\0' })
        {
            // "cả năm 2.318": nobody groups the digits of a date.
            return 0;
        }

        bool word = line.MatchBefore(at, Cue.DateBefore) > 0;
        bool year = IsYear(line, at);
        if (year && (line.IsGlued(at, TokenKind.Number) && (line.Is(at - 1, TokenKind.Slash) || line.Is(at - 1, TokenKind.Colon))))
        {
            // "quý IV/2024", "ISO 9001:2015".
            return at + 1;
        }

        if (!word && !(year && IsBare(line, at)))
        {
            return 0;
        }

        bool calendar = IsCalendarWord(line, at - 1);
        bool named = calendar ? !year && IsCounted(line, at + 1) : !year || IsCounted(line, at + 1);
        if (named || (!year && line.Is(at + 1, TokenKind.Dash)))
        {
            return 0;
        }

        int end = at + 1;
        while (end - at < LongestDate && IsDateMark(line, end) && line.IsGlued(end + 1, TokenKind.Number))
        {
            end += 2;
        }

        return end;
    }

    /// <summary>"6 tháng", "15 ngày", "16h", "14 tuổi", and "06 cuối năm", where a word was left out.</summary>
    public static int Duration(TokenLine line, int at)
    {
        int length = line.Match(at + 1, Cue.Duration);
        int unit = line.Match(at + 1, CueSet.Units);
        return length > 0 && length >= unit ? at + 1 + length : 0;
    }

    private static bool IsDateMark(TokenLine line, int at) => line.IsGlued(at, TokenKind.Slash) || line.IsGlued(at, TokenKind.Dash);

    private static bool IsDottedDay(TokenLine line, int at)
    {
        if (!line.Is(at, TokenKind.Number) || line.NumberAt(at) is not { Mark: '.', Digits: <= 4 })
        {
            return false;
        }

        ReadOnlySpan<char> text = line.TextOf(at);
        int dot = text.IndexOf('.');
        return dot is 1 or 2 && text.Length - dot is 2 or 3
            && Between(int.Parse(text[..dot], CultureInfo.InvariantCulture), 1, 31) && Between(int.Parse(text[(dot + 1)..], CultureInfo.InvariantCulture), 1, 12);
    }

    /// <summary>Whether the token is a year: four plain digits in this century or the last.</summary>
    public static bool IsYear(TokenLine line, int at) => Between(line.PlainAt(at), FirstYear, LastYear);

    private static bool Between(int value, int low, int high) => value >= low && value <= high;

    /// <summary>Words that only a date follows; "từ" and "đến" may stand before any number.</summary>
    private static bool IsCalendarWord(TokenLine line, int at) => line.Is(at, TokenKind.Word) && line.Match(at, PartOfYear, out CueSet found) > 0 && found.Has(Cue.Duration);

    /// <summary>Whether a unit, a percent sign or the like makes a quantity of the number before.</summary>
    private static bool IsCounted(TokenLine line, int at) => line.Is(at, TokenKind.Percent) || (line.Match(at, CueSet.Units | CueSet.Of(Cue.Thousand, Cue.Million, Cue.Billion, Cue.Currency)) > 0 && line.Match(at, Cue.DateBefore) == 0);

    /// <summary>A year that stands alone: nothing makes a quantity of it, nothing states it.</summary>
    private static bool IsBare(TokenLine line, int at) => !IsCounted(line, at + 1) && line.Match(at + 1, Cue.Currency) == 0 && !line.Is(at + 1, TokenKind.Slash) && IsNoStatement(line, at);

    private static bool IsNoStatement(TokenLine line, int at) => !line.Is(at - 1, TokenKind.Colon) && !line.Is(at - 1, TokenKind.Slash) && line.MatchBefore(at, CueSet.Of(Cue.Copula, Cue.Link)) == 0;
}
