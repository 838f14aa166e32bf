using System.Collections.Immutable;
using System.Globalization;

namespace DtiExtract.Cli.Evaluation.Mutating;

/// <summary>What digits and marks may stand for. The measurement reads numbers by itself, so that it can disagree with the miner.</summary>
internal static class NumberReadings
{
    private const int GroupLength = 3;

    /// <summary>The values: marks may group thousands, and after that the last one may be the decimal mark; where neither is possible, marks are passed over.</summary>
    public static ImmutableArray<decimal> Of(string written)
    {
        decimal[] readings = [.. new[] { Grouped(written), Fraction(written) }.OfType<decimal>()];
        return readings.Length > 0 ? [.. readings] : [Digits(written)];
    }

    /// <summary>The value if all marks group thousands; null when they can't.</summary>
    public static decimal? Grouped(string written)
    {
        string[] groups = written.Split('.', ',');
        bool oneKind = !(written.Contains('.', StringComparison.Ordinal) && written.Contains(',', StringComparison.Ordinal));
        return oneKind && (groups.Length == 1 || AreGroups(groups)) ? Digits(written) : null;
    }

    private static decimal? Fraction(string written)
    {
        int mark = written.LastIndexOfAny(['.', ',']);
        if (mark < 0)
        {
            return null;
        }

        string whole = written[..mark];
        bool sound = !whole.Contains(written[mark], StringComparison.Ordinal) && Grouped(whole) is not null;
        return sound ? decimal.Parse($"{Digits(whole)}.{written[(mark + 1)..]}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : null;
    }

    private static bool AreGroups(string[] groups) => groups[0].Length is > 0 and <= GroupLength && groups[0][0] != '0' && groups.Skip(1).All(group => group.Length == GroupLength);

    private static decimal Digits(string written) => decimal.Parse(string.Concat(written.Where(char.IsAsciiDigit)), NumberStyles.None, CultureInfo.InvariantCulture);
}
