using System.Collections.Frozen;
using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Reading.PlainText;

/// <summary>Recognises a number that a line end cuts in its middle: "4.⏎120", "97,⏎4%", "512/⏎530", "512⏎/530".</summary>
internal static class BrokenNumber
{
    private const int GroupDigits = 3;
    private const int LongestUnit = 8;

    // What a decimal number is followed by; after any other word "3,⏎4" is two numbers.
    private static readonly FrozenSet<string> Measures = FrozenSet.ToFrozenSet(
        ["triệu", "tỷ", "tỉ", "nghìn", "ngàn", "điểm", "ha", "km", "m", "m2", "kg", "tấn", "lần"]);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MeasureOf = Measures.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the number at the end of <paramref name="before"/> goes on at the beginning of <paramref name="line"/>.</summary>
    public static bool IsAt(ReadOnlySpan<char> before, ReadOnlySpan<char> line)
    {
        if (line[0] is '/' or ',' or '.')
        {
            return char.IsAsciiDigit(before[^1]) && line.Length > 1 && char.IsAsciiDigit(line[1]);
        }

        ReadOnlySpan<char> number = TrailingDigits(before[..^1]);
        bool isWholeLine = number.Length == before.Length - 1;
        if (!char.IsAsciiDigit(line[0]) || number.IsEmpty || isWholeLine)
        {
            return false;
        }

        int digits = LeadingDigits(line);
        ReadOnlySpan<char> rest = line[digits..];
        return before[^1] switch
        {
            '/' => true,
            '.' => IsGroup(number, digits, rest) && !IsListedValue(before[..^(number.Length + 1)]),
            ',' => number.Length <= GroupDigits && IsDecimals(digits, rest),
            _ => false,
        };
    }

    private static bool IsGroup(ReadOnlySpan<char> number, int digits, ReadOnlySpan<char> rest) =>
        number.Length <= GroupDigits && (StartsWithPercent(rest) ? digits < GroupDigits : digits == GroupDigits && number[0] != '0');

    private static bool IsDecimals(int digits, ReadOnlySpan<char> rest) =>
        StartsWithPercent(rest) ? digits < GroupDigits : digits <= GroupDigits && StartsWithMeasure(rest);

    // "Tổng số thôn: 12." ends there, whatever the next line begins with.
    private static bool IsListedValue(ReadOnlySpan<char> lead) => lead.TrimEnd().EndsWith(':');

    private static bool StartsWithPercent(ReadOnlySpan<char> rest) => rest.TrimStart().StartsWith('%');

    private static bool StartsWithMeasure(ReadOnlySpan<char> rest)
    {
        ReadOnlySpan<char> word = rest.TrimStart();
        int end = word.IndexOfAny(" ,.;)");
        word = end < 0 ? word : word[..end];
        Span<char> composed = stackalloc char[LongestUnit];
        return word.Length <= LongestUnit && MeasureOf.Contains(composed[..Composition.Compose(word, composed)]);
    }

    private static int LeadingDigits(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }

    private static ReadOnlySpan<char> TrailingDigits(ReadOnlySpan<char> text) => text[(text.LastIndexOfAnyExceptInRange('0', '9') + 1)..];
}
