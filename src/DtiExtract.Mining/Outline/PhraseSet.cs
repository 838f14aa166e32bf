using System.Buffers;
using System.Collections.Immutable;

namespace DtiExtract.Mining.Outline;

/// <summary>Folded phrases, looked for as whole words in folded text.</summary>
public sealed class PhraseSet
{
    private readonly ImmutableArray<string> _longestFirst;
    private readonly SearchValues<string> _search;

    /// <summary>A set of <paramref name="phrases"/>, which are folded already.</summary>
    public PhraseSet(IEnumerable<string> phrases)
    {
        _longestFirst = [.. phrases.OrderByDescending(phrase => phrase.Length)];
        _search = SearchValues.Create([.. _longestFirst], StringComparison.Ordinal);
    }

    /// <summary>Length of the longest phrase that opens <paramref name="folded"/>; 0 when none does.</summary>
    public int Opening(ReadOnlySpan<char> folded)
    {
        foreach (string phrase in _longestFirst)
        {
            if (folded.StartsWith(phrase, StringComparison.Ordinal) && IsBoundary(folded, phrase.Length))
            {
                return phrase.Length;
            }
        }

        return 0;
    }

    /// <summary>Whether one of the phrases opens <paramref name="folded"/>.</summary>
    public bool Opens(ReadOnlySpan<char> folded) => Opening(folded) > 0;

    /// <summary>Length of the longest phrase that ends <paramref name="folded"/>, white space after it not counted; 0 when none does.</summary>
    public int Ending(ReadOnlySpan<char> folded)
    {
        folded = folded.TrimEnd();
        foreach (string phrase in _longestFirst)
        {
            if (folded.EndsWith(phrase, StringComparison.Ordinal) && IsBoundary(folded, folded.Length - phrase.Length - 1))
            {
                return phrase.Length;
            }
        }

        return 0;
    }

    /// <summary>Whether one of the phrases ends <paramref name="folded"/>; white space after it does not count.</summary>
    public bool Ends(ReadOnlySpan<char> folded) => Ending(folded) > 0;

    /// <summary>Where the first of the phrases begins in <paramref name="folded"/>; -1 when there is none.</summary>
    public int IndexIn(ReadOnlySpan<char> folded)
    {
        int from = 0;
        while (folded[from..].IndexOfAny(_search) is >= 0 and int found)
        {
            int at = from + found;
            if (IsBoundary(folded, at - 1) && Opens(folded[at..]))
            {
                return at;
            }

            from = at + 1;
        }

        return -1;
    }

    /// <summary>Whether one of the phrases stands in <paramref name="folded"/>.</summary>
    public bool IsIn(ReadOnlySpan<char> folded) => IndexIn(folded) >= 0;

    private static bool IsBoundary(ReadOnlySpan<char> text, int position) =>
        position < 0 || position >= text.Length || !char.IsLetter(text[position]);
}
