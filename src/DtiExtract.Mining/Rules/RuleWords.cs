using System.Collections.Frozen;

namespace DtiExtract.Mining.Rules;

/// <summary>The words by which rule files write the members of an enumeration: <c>YesNo</c> is "yes-no".</summary>
internal static class RuleWords<T>
    where T : struct, Enum
{
    /// <summary>Each member by its word.</summary>
    public static FrozenDictionary<string, T> All { get; } = Enum.GetValues<T>().ToFrozenDictionary(Word);

    private static string Word(T member) =>
        string.Concat(member.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : string.Empty) + char.ToLowerInvariant(c) : c.ToString()));
}
