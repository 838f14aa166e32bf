using System.Collections.Immutable;

namespace DtiExtract.Mining.Rules;

/// <summary>The words by which rule files write the members of an enumeration: <c>YesNo</c> is "yes-no".</summary>
/// <remarks>Plain arrays: rules are read at every start, and making a frozen dictionary for each enumeration takes longer than all look-ups together.</remarks>
internal static class RuleWords<T>
    where T : struct, Enum
{
    private static readonly T[] Members = Enum.GetValues<T>();

    /// <summary>The words, in the order of the members.</summary>
    public static ImmutableArray<string> All { get; } = [.. Enum.GetNames<T>().Select(Word)];

    /// <summary>All words, for a sentence.</summary>
    public static string Listed { get; } = string.Join(", ", All);

    /// <summary>What is said of another word, after it.</summary>
    public static string Unknown { get; } = $"is not one of {Listed}";

    /// <summary>Whether the word means a member.</summary>
    public static bool Contains(string word) => All.Contains(word);

    /// <summary>The member that a word means.</summary>
    public static T Of(string word) => Members[All.IndexOf(word)];

    private static string Word(string member) =>
        string.Concat(member.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : string.Empty) + char.ToLowerInvariant(c) : c.ToString()));
}
