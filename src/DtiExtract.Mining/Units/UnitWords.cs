using System.Collections.Frozen;
using System.Collections.Immutable;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Outline.Headers;

namespace DtiExtract.Mining.Units;

/// <summary>The words for kinds of districts and communes.</summary>
public static class UnitWords
{
    private const string LevelOnly = "cấp ";

    private static readonly FrozenDictionary<string, UnitLevel> LevelOf = UnitKind.All
        .Where(kind => kind.Level != UnitLevel.Province)
        .Select(kind => (kind.Word, kind.Level))
        .Distinct()
        .Append(("cấp xã", UnitLevel.Commune))
        .Append(("cấp huyện", UnitLevel.District))
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2);

    private static readonly ImmutableArray<string> LongestFirst = [.. LevelOf.Keys.OrderByDescending(word => word.Length)];

    /// <summary>All words, in alphabetical order.</summary>
    public static IEnumerable<string> All => LevelOf.Keys.Order(StringComparer.Ordinal);

    /// <summary>The level of units of that kind; null when the word is none.</summary>
    public static UnitLevel? Level(string kind) => LevelOf.TryGetValue(kind, out UnitLevel level) ? level : null;

    /// <summary>Whether the word says the level and not the kind.</summary>
    public static bool IsLevelOnly(string kind) => kind.StartsWith(LevelOnly, StringComparison.Ordinal);

    /// <summary>Takes a unit as written in a sentence ("xã Hà Tân") apart; the kind is null when the text does not open with one.</summary>
    public static (string? Kind, string Name) Split(string unit)
    {
        string? kind = LongestFirst.FirstOrDefault(word => unit.Length > word.Length && unit[word.Length] == ' ' && unit.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        return kind is null ? (null, unit) : (kind, unit[(kind.Length + 1)..]);
    }
}
