using System.Globalization;
using System.Text.RegularExpressions;
using DtiExtract.Mining;

namespace DtiExtract.Service.Screens.Findings;

/// <summary>A calculation of a finding as people write it: digits grouped, and what its signs mean said in words.</summary>
/// <param name="Text">The calculation.</param>
/// <param name="Bounds">What is said of the result in words; null where the signs say enough.</param>
internal sealed partial record Equation(string Text, string? Bounds)
{
    /// <summary>The stroke of a day, while strokes of divisions are written anew.</summary>
    private const string DayStroke = "\u2044";

    /// <summary>Writes the calculation of a finding; null when it has none.</summary>
    public static Equation? Of(string? arithmetic, MessageLanguage language)
    {
        if (string.IsNullOrWhiteSpace(arithmetic))
        {
            return null;
        }

        Match range = Outside().Match(arithmetic);
        return range.Success
            ? new Equation(Written(arithmetic[..range.Index], language), BoundsOf(Number(range.Groups["low"].Value, language), Number(range.Groups["high"].Value, language)).In(language))
            : new Equation(Written(arithmetic, language), null);
    }

    private static Wording BoundsOf(string low, string high) => new(
        $"nằm ngoài khoảng {low} – {high} % mà tỷ lệ đã nêu cho phép khi làm tròn",
        $"outside of {low} – {high} %, which the stated percentage allows for when rounded");

    private static string Written(string arithmetic, MessageLanguage language) =>
        Numbers().Replace(arithmetic.Trim(), match => match.Groups["day"].Success ? match.Value.Replace("/", DayStroke, StringComparison.Ordinal) : Number(match.Value, language))
            .Replace("/", " ÷ ", StringComparison.Ordinal)
            .Replace(DayStroke, "/", StringComparison.Ordinal);

    private static string Number(string plain, MessageLanguage language) =>
        decimal.TryParse(plain.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) ? NumberText.Of(number, language) : plain;

    [GeneratedRegex(@"∉\s*\[(?<low>[0-9,]+);\s*(?<high>[0-9,]+)[\])]\s*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Outside();

    /// <summary>A day, or a number whose digits are not grouped.</summary>
    [GeneratedRegex(@"(?<day>[0-9]{1,2}/[0-9]{1,2}/[0-9]{4})|(?<![0-9.])[0-9]+(?:,[0-9]+)?(?![0-9]*\.[0-9])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Numbers();
}
