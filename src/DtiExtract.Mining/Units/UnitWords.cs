using System.Collections.Immutable;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Outline.Headers;

namespace DtiExtract.Mining.Units;

/// <summary>The words for kinds of districts and communes.</summary>
public static class UnitWords
{
    private const string LevelOnly = "cấp ";

    private static readonly ImmutableArray<(string Word, UnitLevel Level)> LongestFirst =
    [
        .. UnitKind.All
            .Where(kind => kind.Level != UnitLevel.Province)
            .Select(kind => (kind.Word, kind.Level))
            .Distinct()
            .Append(("cấp xã", UnitLevel.Commune))
            .Append(("cấp huyện", UnitLevel.District))
            .OrderByDescending(kind => kind.Item1.Length),
    ];

    /// <summary>All words.</summary>
    public static IEnumerable<string> All => LongestFirst.Select(kind => kind.Word);

    /// <summary>The level of units of that kind; null when the word is none.</summary>
    public static UnitLevel? Level(string kind)
    {
        foreach ((string word, UnitLevel level) in LongestFirst)
        {
            if (word == kind)
            {
                return level;
            }
        }

        return null;
    }

    /// <summary>Whether the word says the level and not the kind.</summary>
    public static bool IsLevelOnly(string kind) => kind.StartsWith(LevelOnly, StringComparison.Ordinal);

    /// <summary>Takes a unit as written in a sentence ("xã Hà Tân") apart; the kind is null when the text does not open with one.</summary>
    public static (string? Kind, string Name) Split(string unit)
    {
        string? kind = All.FirstOrDefault(word => unit.Length > word.Length && unit[word.Length] == ' ' && unit.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        return kind is null ? (null, unit) : (kind, unit[(kind.Length + 1)..]);
    }
}
