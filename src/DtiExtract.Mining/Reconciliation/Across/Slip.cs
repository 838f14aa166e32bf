using System.Globalization;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Mining.Reconciliation.Across;

/// <summary>The numbers that a whole number may stand for when one key was struck wrongly.</summary>
internal static class Slip
{
    /// <summary>The numbers that may have been meant, each with how it became <paramref name="stated"/>; none for a fraction.</summary>
    public static IEnumerable<(decimal Meant, RepairKind Kind)> MeantBy(decimal stated)
    {
        string digits = stated.ToString("0", CultureInfo.InvariantCulture);
        return stated != decimal.Truncate(stated) || stated < 0 ? [] : Edits(digits)
            .Where(edit => edit.Digits.Length > 0 && edit.Digits[0] != '0' && edit.Digits != digits)
            .Select(edit => (decimal.Parse(edit.Digits, NumberStyles.None, CultureInfo.InvariantCulture), edit.Kind))
            .DistinctBy(edit => edit.Item1);
    }

    /// <summary>How <paramref name="meant"/> may have become <paramref name="stated"/> by one wrong key; null when it can't.</summary>
    public static RepairKind? Between(decimal stated, decimal meant)
    {
        foreach ((decimal candidate, RepairKind kind) in MeantBy(stated))
        {
            if (candidate == meant)
            {
                return kind;
            }
        }

        return null;
    }

    private static IEnumerable<(string Digits, RepairKind Kind)> Edits(string digits)
    {
        for (int i = 0; i < digits.Length; i++)
        {
            yield return (digits.Remove(i, 1), RepairKind.ExtraDigit);
            if (i + 1 < digits.Length)
            {
                yield return ($"{digits[..i]}{digits[i + 1]}{digits[i]}{digits[(i + 2)..]}", RepairKind.SwappedDigits);
            }

            for (char digit = '0'; digit <= '9'; digit++)
            {
                yield return ($"{digits[..i]}{digit}{digits[(i + 1)..]}", RepairKind.WrongDigit);
            }
        }

        for (int i = 0; i <= digits.Length; i++)
        {
            for (char digit = '0'; digit <= '9'; digit++)
            {
                yield return (digits.Insert(i, digit.ToString()), RepairKind.MissingDigit);
            }
        }
    }
}
