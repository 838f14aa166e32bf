using System.Globalization;

namespace DtiExtract.Archive.Analysis;

/// <summary>The time that a report is about.</summary>
/// <param name="Start">First day.</param>
/// <param name="End">Last day.</param>
public readonly record struct ReportPeriod(DateOnly Start, DateOnly End)
{
    private const int MonthsOfYear = 12;
    private const int YearDigits = 4;

    private string? Code => (Start.Month, End.Month) switch
    {
        _ when Start.Year != End.Year || Of(Start.Year, Start.Month, Months) != this => null,
        (1, 12) => Named(string.Empty),
        (1, 6) or (7, 12) => Named(string.Create(CultureInfo.InvariantCulture, $"-H{End.Month / 6}")),
        (1, 9) => Named("-9M"),
        _ when Months == 1 => Named(string.Create(CultureInfo.InvariantCulture, $"-M{Start.Month:00}")),
        _ when Months == 3 && End.Month % 3 == 0 => Named(string.Create(CultureInfo.InvariantCulture, $"-Q{End.Month / 3}")),
        _ => null,
    };

    /// <summary>How many months it has, a part counting as one.</summary>
    public int Months => (MonthsOfYear * (End.Year - Start.Year)) + End.Month - Start.Month + 1;

    /// <summary>Whether it is a whole year.</summary>
    public bool IsYear => Of(Start.Year, 1, MonthsOfYear) == this;

    /// <summary>Whether it is a part of a year that has a code of its own, such as "2024-H1": then other years have the same part.</summary>
    public bool IsNamed => Code is not null;

    /// <summary>The period of these days; null when one of them is not known.</summary>
    public static ReportPeriod? Of(DateOnly? start, DateOnly? end) => (start, end) is ({ } first, { } last) ? new ReportPeriod(first, last) : null;

    /// <summary>The same part of another year.</summary>
    public ReportPeriod InYear(int year) => Of(year, Start.Month, Months);

    /// <summary>Whether a report is on it: on a year, when its period ends in it; on a part of a year, when it is exactly that part.</summary>
    public bool Covers(AnalysedReport report) => IsYear ? report.End >= Start && report.End <= End : report.Time == this;

    /// <summary>Whether reports on another period are on this one.</summary>
    public bool Covers(ReportPeriod other) => IsYear ? other.End >= Start && other.End <= End : other == this;

    /// <summary>The code of the period: "2024", "2024-H1", "2024-Q3", "2024-9M", "2024-M05"; the days where there is none.</summary>
    public override string ToString() => Code ?? string.Create(CultureInfo.InvariantCulture, $"{Start:yyyy-MM-dd}..{End:yyyy-MM-dd}");

    /// <summary>Reads a code, whether in capitals or not.</summary>
    public static bool TryParse(string text, out ReportPeriod period)
    {
        period = default;
        string code = text.Trim().ToUpperInvariant();
        if (code.Split("..") is [var first, var last] && TryDay(first, out DateOnly start) && TryDay(last, out DateOnly end))
        {
            period = new ReportPeriod(start, end);
            return start <= end;
        }

        if (code.Length < YearDigits || !int.TryParse(code[..YearDigits], NumberStyles.None, CultureInfo.InvariantCulture, out int year) || year is < 1900 or > 2200)
        {
            return false;
        }

        return TryPart(code[YearDigits..], year, out period);
    }

    private static bool TryPart(string part, int year, out ReportPeriod period)
    {
        (int month, int months) = part switch
        {
            "" => (1, MonthsOfYear),
            "-9M" => (1, 9),
            ['-', 'H', var half and ('1' or '2')] => ((6 * (half - '1')) + 1, 6),
            ['-', 'Q', var quarter and >= '1' and <= '4'] => ((3 * (quarter - '1')) + 1, 3),
            ['-', 'M', ..] when int.TryParse(part.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out int one) && one is >= 1 and <= MonthsOfYear => (one, 1),
            _ => (0, 0),
        };
        period = month == 0 ? default : Of(year, month, months);
        return month != 0;
    }

    private static ReportPeriod Of(int year, int month, int months)
    {
        var start = new DateOnly(year, month, 1);
        return new ReportPeriod(start, start.AddMonths(months).AddDays(-1));
    }

    private string Named(string part) => string.Create(CultureInfo.InvariantCulture, $"{Start.Year}{part}");

    private static bool TryDay(string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
