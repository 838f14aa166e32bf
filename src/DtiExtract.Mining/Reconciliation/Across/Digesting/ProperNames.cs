using System.Collections.Frozen;
using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Reconciliation.Across.Digesting;

/// <summary>Finds the names of persons, models and villages: capitalised words side by side that are no name of a unit or an authority.</summary>
/// <param name="check">The check of copied texts, which lists the words.</param>
internal sealed class ProperNames(Check check)
{
    private readonly FrozenSet<string> _places = Folded(check, CopiedTextCheck.PlaceWords);
    private readonly FrozenSet<string> _authorities = Folded(check, CopiedTextCheck.AuthorityWords);

    /// <summary>Whether a name begins at a word.</summary>
    /// <param name="text">The normal text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="at">The number of the word.</param>
    public bool BeginsAt(string text, List<TextWord> words, int at) =>
        at > 0 && at + 1 < words.Count
        && IsCapitalised(text, words[at]) && IsCapitalised(text, words[at + 1])
        && IsInSentence(text, words[at - 1], words[at]) && words[at + 1].Start == words[at].End + 1 && text[words[at].End] == ' '
        && !IsOneOf(_places, text, words[at - 1]) && !IsOneOf(_authorities, text, words[at]);

    private static FrozenSet<string> Folded(Check check, string list) => check.Lists[list].Select(Syllable.Fold).ToFrozenSet(StringComparer.Ordinal);

    private static bool IsOneOf(FrozenSet<string> words, string text, TextWord word) => words.Contains(Syllable.Fold(word.In(text).ToString()));

    private static bool IsCapitalised(string text, TextWord word) =>
        word.End - word.Start > 1 && char.IsUpper(text[word.Start]) && char.IsLower(text[word.Start + 1]);

    /// <summary>The first word of a sentence is capitalised whatever it is; after a name goes on, it began before.</summary>
    private static bool IsInSentence(string text, TextWord before, TextWord word) =>
        !text.AsSpan(before.End, word.Start - before.End).ContainsAny('.', '!', '?') && !(IsCapitalised(text, before) && word.Start == before.End + 1);
}
