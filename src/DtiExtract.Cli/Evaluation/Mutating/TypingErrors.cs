using System.Collections.Immutable;
using System.Text;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Cli.Evaluation.Mutating;

/// <summary>The errors of typing that are made in one number. Where a number grows or shrinks, its groups of thousands are left as they come, or set anew.</summary>
internal static class TypingErrors
{
    private const string Digits = "0123456789";
    private const int GroupLength = 3;
    private const int MostDigits = 15;
    private static readonly string[] Zeros = ["0", "00", "000"];

    /// <summary>The errors; those of one kind stand together.</summary>
    public static ImmutableArray<TypingError> All { get; } =
    [
        new(RepairKind.ExtraDigit, number => Regrouped(number, RepeatedDigit)),
        new(RepairKind.ExtraDigit, number => Regrouped(number, StrayDigit)),
        new(RepairKind.MissingDigit, number => Regrouped(number, DroppedDigit)),
        new(RepairKind.WrongDigit, number => OtherDigit(number.Written)),
        new(RepairKind.SwappedDigits, number => SwappedNeighbours(number.Written)),
        new(RepairKind.MisplacedMark, number => MovedMark(number.Written)),
        new(RepairKind.MisplacedMark, number => DroppedMark(number.Written)),
        new(RepairKind.MisplacedMark, number => OtherMark(number.Written)),
        new(RepairKind.Scale, AddedZeros),
        new(RepairKind.Scale, RemovedZeros),
    ];

    /// <summary>What an error may make of a number: digits that do not begin with a zero, and are another number.</summary>
    public static ImmutableArray<string> Of(TypingError error, NumberPlace number) =>
        [.. error.Make(number).Where(typed => IsNumber(typed) && number.ReadAs(typed) != number.Value).Distinct()];

    private static bool IsNumber(string typed) =>
        typed is [>= '1' and <= '9', ..] && char.IsAsciiDigit(typed[^1]) && typed.Count(char.IsAsciiDigit) <= MostDigits && !HasMarksSideBySide(typed);

    private static bool HasMarksSideBySide(string typed) => typed.Zip(typed.Skip(1)).Any(pair => IsMark(pair.First) && IsMark(pair.Second));

    private static IEnumerable<string> RepeatedDigit(string written) => DigitsOf(written).Select(i => written.Insert(i, written[i].ToString()));

    private static IEnumerable<string> StrayDigit(string written) => DigitsOf(written).SelectMany(i => Digits.Select(digit => written.Insert(i + 1, digit.ToString())));

    private static IEnumerable<string> DroppedDigit(string written) => DigitsOf(written).Select(i => written.Remove(i, 1));

    private static IEnumerable<string> OtherDigit(string written) => DigitsOf(written).SelectMany(i => Digits.Select(digit => Replaced(written, i, digit)));

    private static IEnumerable<string> SwappedNeighbours(string written)
    {
        int[] digits = [.. DigitsOf(written)];
        return digits.Zip(digits.Skip(1), (left, right) => Replaced(Replaced(written, left, written[right]), right, written[left]));
    }

    private static IEnumerable<string> MovedMark(string written) =>
        from i in MarksOf(written)
        from to in new[] { i - 1, i + 1 }
        select written.Remove(i, 1).Insert(to, written[i].ToString());

    private static IEnumerable<string> DroppedMark(string written) => MarksOf(written).Select(i => written.Remove(i, 1));

    private static IEnumerable<string> OtherMark(string written) => MarksOf(written).Select(i => Replaced(written, i, written[i] == '.' ? ',' : '.'));

    private static IEnumerable<string> AddedZeros(NumberPlace number) =>
        MarksOf(number.Written).Any() && !number.IsGrouped ? [] : Zeros.Select(zeros => Grouped(number.Written + zeros, GroupingOf(number)));

    private static IEnumerable<string> RemovedZeros(NumberPlace number) =>
        MarksOf(number.Written).Any() && !number.IsGrouped
            ? []
            : Zeros.Where(zeros => Plain(number.Written).EndsWith(zeros, StringComparison.Ordinal)).Select(zeros => Grouped(Plain(number.Written)[..^zeros.Length], GroupingOf(number)));

    /// <summary>The error as the keys were struck, and for a number in groups also with its groups set anew.</summary>
    private static IEnumerable<string> Regrouped(NumberPlace number, Func<string, IEnumerable<string>> make) =>
        number.IsGrouped ? make(number.Written).SelectMany(typed => new[] { typed, Grouped(typed, GroupingOf(number)) }) : make(number.Written);

    private static char? GroupingOf(NumberPlace number) => number.IsGrouped ? number.Written[MarksOf(number.Written).First()] : null;

    private static string Grouped(string typed, char? mark)
    {
        var grouped = new StringBuilder(Plain(typed));
        for (int i = grouped.Length - GroupLength; mark is not null && i > 0; i -= GroupLength)
        {
            grouped.Insert(i, mark.Value);
        }

        return grouped.ToString();
    }

    private static string Plain(string written) => string.Concat(written.Where(char.IsAsciiDigit));

    private static string Replaced(string written, int at, char by) => string.Concat(written.AsSpan(0, at), [by], written.AsSpan(at + 1));

    private static IEnumerable<int> DigitsOf(string written) => Enumerable.Range(0, written.Length).Where(i => char.IsAsciiDigit(written[i]));

    private static IEnumerable<int> MarksOf(string written) => Enumerable.Range(0, written.Length).Where(i => IsMark(written[i]));

    private static bool IsMark(char c) => c is '.' or ',';
}
