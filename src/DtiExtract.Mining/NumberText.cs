using System.Globalization;
using DtiExtract.Mining.Figures;

namespace DtiExtract.Mining;

/// <summary>Writes numbers as people read them: 6.240 and 98,7 % in Vietnamese, 6,240 and 98.7% in English. Stated digits are kept.</summary>
public static class NumberText
{
    private static readonly NumberFormatInfo Vietnamese = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };
    private static readonly NumberFormatInfo English = new() { NumberGroupSeparator = ",", NumberDecimalSeparator = "." };

    /// <summary>The number with grouped digits.</summary>
    public static string Of(decimal number, MessageLanguage language) =>
        number.ToString("N" + number.Scale.ToString(CultureInfo.InvariantCulture), language == MessageLanguage.Vietnamese ? Vietnamese : English);

    /// <summary>The number in a calculation, which both languages share: decimal comma, digits not grouped.</summary>
    public static string Plain(decimal number) => number.ToString(Vietnamese);

    /// <summary>The percentage with its sign.</summary>
    public static string Percent(decimal percent, MessageLanguage language) =>
        Of(percent, language) + (language == MessageLanguage.Vietnamese ? " %" : "%");

    /// <summary>All values of the figure in one line: "533/533 văn bản (100 %)".</summary>
    public static string Values(Figure figure, MessageLanguage language)
    {
        string sign = figure.Approximate ? "≈ " : string.Empty;
        string? unit = figure.Unit is { } written ? " " + written : null;
        string? percent = figure.Percent is { } stated ? Percent(stated, language) : null;
        string? number = Quantity(figure, language);
        return (number, percent) switch
        {
            (null, null) => string.Empty,
            (null, _) => sign + percent,
            (_, null) => sign + number + unit,
            _ => $"{sign}{number}{unit} ({percent})",
        };
    }

    private static string? Quantity(Figure figure, MessageLanguage language) => figure switch
    {
        { Range: { } range } => $"{Of(range.Low, language)}–{Of(range.High, language)}" + (figure.Type == FigureType.Percent ? " %" : null),
        { Numerator: { } numerator, Denominator: { } denominator } => $"{Of(numerator, language)}/{Of(denominator, language)}",
        { Value: { } value } => Of(value, language),
        _ => null,
    };
}
