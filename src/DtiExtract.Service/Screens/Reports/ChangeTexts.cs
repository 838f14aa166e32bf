using DtiExtract.Archive.Analysis;

namespace DtiExtract.Service.Screens.Reports;

/// <summary>Writes values of indicators, and how they changed.</summary>
internal static class ChangeTexts
{
    private const string Rate = "rate";
    private const int Decimals = 2;

    /// <summary>A value: 98,7%.</summary>
    public static string Of(IndicatorValue value, Locale locale) => locale.Number(Rounded(value.Value)) + (value.Kind == Rate ? "%" : string.Empty);

    /// <summary>How an indicator changed: "▲ 1,2 điểm %"; the sign and the word say it beside the arrow.</summary>
    public static string Of(IndicatorChange change, Locale locale) => change.Difference switch
    {
        null => "–",
        0 => locale["không đổi", "the same"],
        { } difference => $"{(difference > 0 ? "▲ +" : "▼ −")}{locale.Number(Rounded(Math.Abs(difference)))}{(change.Now!.Kind == Rate ? locale[" điểm %", " points"] : string.Empty)}",
    };

    private static decimal Rounded(double value) => Math.Round((decimal)value, Decimals, MidpointRounding.AwayFromZero);
}
