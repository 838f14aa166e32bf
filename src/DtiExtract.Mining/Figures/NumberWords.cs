using System.Collections.Frozen;

namespace DtiExtract.Mining.Figures;

/// <summary>Number words from two to ten. "một" is an article as a rule, "năm" a year.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Values = new Dictionary<string, int>
    {
        ["hai"] = 2,
        ["ba"] = 3,
        ["bốn"] = 4,
        ["sáu"] = 6,
        ["bảy"] = 7,
        ["bẩy"] = 7,
        ["tám"] = 8,
        ["chín"] = 9,
        ["mười"] = 10,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The value of the word; null when it is no number word.</summary>
    public static int? ValueOf(ReadOnlySpan<char> word) => Values.TryGetValue(word, out int value) ? value : null;
}
