using System.Globalization;
using DtiExtract.Archive.Analysis;

namespace DtiExtract.Service.Screens;

/// <summary>Periods as people say them: "6 tháng đầu năm 2024" for 2024-H1.</summary>
internal static class PeriodTexts
{
    private static readonly string[] Quarters = ["I", "II", "III", "IV"];

    /// <summary>The words for a period.</summary>
    public static string Of(ReportPeriod period, Locale locale)
    {
        string code = period.ToString();
        string year = period.Start.Year.ToString(CultureInfo.InvariantCulture);
        return code[Math.Min(code.Length, year.Length)..] switch
        {
            "" => locale[$"năm {year}", year],
            "-H1" => locale[$"6 tháng đầu năm {year}", $"first half of {year}"],
            "-H2" => locale[$"6 tháng cuối năm {year}", $"second half of {year}"],
            "-9M" => locale[$"9 tháng năm {year}", $"nine months of {year}"],
            ['-', 'Q', var quarter] => locale[$"quý {Quarters[quarter - '1']} năm {year}", $"quarter {Quarters[quarter - '1']} of {year}"],
            ['-', 'M', .. var month] => locale[$"tháng {month.TrimStart('0')} năm {year}", $"month {month.TrimStart('0')} of {year}"],
            _ => locale[$"{locale.Day(period.Start)} đến {locale.Day(period.End)}", $"{locale.Day(period.Start)} to {locale.Day(period.End)}"],
        };
    }
}
