using DtiExtract.Archive.Analysis;

namespace DtiExtract.Service.Screens.Comparing;

/// <summary>Periods as people call them.</summary>
internal static class PeriodTexts
{
    private const int YearDigits = 4;
    private const int Quarter = 3;

    /// <summary>Năm 2024, 6 tháng đầu năm 2024, quý III năm 2024, …</summary>
    public static string Of(Locale locale, ReportPeriod period)
    {
        int year = period.Start.Year;
        return period.ToString()[YearDigits..] switch
        {
            "" => locale[$"Năm {year}", $"{year}"],
            "-H1" => locale[$"6 tháng đầu năm {year}", $"First half of {year}"],
            "-H2" => locale[$"6 tháng cuối năm {year}", $"Second half of {year}"],
            "-9M" => locale[$"9 tháng năm {year}", $"First nine months of {year}"],
            ['-', 'Q', ..] => locale[$"Quý {Roman(period.End.Month / Quarter)} năm {year}", $"Quarter {period.End.Month / Quarter} of {year}"],
            ['-', 'M', ..] => locale[$"Tháng {period.End.Month} năm {year}", $"Month {period.End.Month} of {year}"],
            _ => $"{locale.Day(period.Start)} – {locale.Day(period.End)}",
        };
    }

    private static string Roman(int quarter) => quarter switch
    {
        1 => "I",
        2 => "II",
        3 => "III",
        _ => "IV",
    };
}
