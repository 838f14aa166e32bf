using System.Globalization;

namespace DtiExtract.Corpus.Generating;

/// <summary>Typing errors.</summary>
internal static class Slips
{
    /// <summary>The number with its first digit typed twice.</summary>
    public static decimal Doubled(decimal value)
    {
        string digits = Digits(value);
        return Number(digits[0] + digits);
    }

    /// <summary>The number with two neighbouring digits swapped; the same number when all are equal.</summary>
    public static decimal Swapped(decimal value)
    {
        char[] digits = Digits(value).ToCharArray();
        for (int i = digits.Length - 2; i >= 0; i--)
        {
            if (digits[i] != digits[i + 1] && !(i == 0 && digits[1] == '0'))
            {
                (digits[i], digits[i + 1]) = (digits[i + 1], digits[i]);
                break;
            }
        }

        return Number(new string(digits));
    }

    /// <summary>The percentage with one digit before the mark hit beside.</summary>
    public static decimal Beside(decimal percent, Dice dice)
    {
        decimal moved = percent + (dice.Between(2, 9) * (percent > 50 ? -1 : 1));
        return Math.Clamp(moved, 0.5m, 99.5m);
    }

    private static string Digits(decimal value) => decimal.Truncate(value).ToString(CultureInfo.InvariantCulture);

    private static decimal Number(string digits) => decimal.Parse(digits, CultureInfo.InvariantCulture);
}
