using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using DtiExtract.Mining;

namespace DtiExtract.Service.Screens.Findings;

/// <summary>Reads numbers as people type them: "4.956", "82,4" and "82.4" in Vietnamese. A dot groups digits only where three follow it.</summary>
internal static partial class TypedNumber
{
    /// <summary>Reads a number.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="language">The language of the screen; English changes dot and comma over.</param>
    /// <param name="number">The number.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryRead(string typed, MessageLanguage language, [NotNullWhen(true)] out decimal? number)
    {
        string text = typed.Trim().TrimEnd('%').TrimEnd();
        text = language == MessageLanguage.English ? text.Replace(',', '\t').Replace('.', ',').Replace('\t', '.') : text;
        string plain = Grouped().IsMatch(text) ? text.Replace(".", string.Empty, StringComparison.Ordinal).Replace(',', '.') : text.Replace(',', '.');
        bool isNumber = Plain().IsMatch(plain) & decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal read);
        number = isNumber ? read : null;
        return isNumber;
    }

    [GeneratedRegex("^[0-9]{1,3}(?:[.][0-9]{3})+(?:,[0-9]+)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Grouped();

    [GeneratedRegex("^[0-9]{1,18}(?:[.][0-9]{1,9})?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Plain();
}
