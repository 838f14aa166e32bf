using DtiExtract.Archive.Analysis;

namespace DtiExtract.Service.Screens;

/// <summary>Values as people read them, with what they are counted in.</summary>
internal static class ValueTexts
{
    private const double Million = 1_000_000;
    private const double Billion = 1_000_000_000;
    private const double LongestNumber = 1e15;
    private const int Digits = 2;

    /// <summary>A value of an indicator: 98,7%, 1.234 or 1,25 tỷ đồng.</summary>
    public static string Of(Locale locale, IndicatorValue value) => Of(locale, value.Kind, value.Value);

    /// <summary>A value of a kind.</summary>
    public static string Of(Locale locale, string kind, double value) => kind switch
    {
        "rate" => Percent(locale, value),
        "money" => Money(locale, value),
        _ => Number(locale, value),
    };

    /// <summary>A percentage: 98,7%.</summary>
    public static string Percent(Locale locale, double value) => Number(locale, value) + "%";

    /// <summary>A number with two digits after the mark at most.</summary>
    public static string Number(Locale locale, double? value) =>
        value is { } number && Math.Abs(number) >= LongestNumber ? number.ToString("0.##E0", System.Globalization.CultureInfo.InvariantCulture) : locale.Number(value is { } one ? Math.Round((decimal)one, Digits) : null);

    private static string Money(Locale locale, double value) => Math.Abs(value) switch
    {
        >= Billion => $"{Number(locale, value / Billion)} {locale["tỷ đồng", "billion đồng"]}",
        >= Million => $"{Number(locale, value / Million)} {locale["triệu đồng", "million đồng"]}",
        _ => $"{Number(locale, value)} đồng",
    };
}
