using System.Collections.Frozen;

namespace DtiExtract.Mining.Language;

/// <summary>Finds many phrases in normal text at once, whatever their case, tone placement and the commas, slashes and hyphens between their words.</summary>
/// <remarks>Phrases are numbered in the order given. All that stand in the text are found, also one inside another.</remarks>
public sealed class PhraseIndex
{
    private const int UnknownWord = -1;
    private const int LongestWord = 24;

    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<long, int> _next;
    private readonly int[] _phrases;

    /// <summary>An index of <paramref name="phrases"/>, which are folded by <see cref="Syllable.Fold(string)"/> and made of words and digits.</summary>
    public PhraseIndex(IReadOnlyList<string> phrases)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var next = new Dictionary<long, int>();
        List<int> ends = [-1];
        for (int i = 0; i < phrases.Count; i++)
        {
            int node = 0;
            foreach (string word in WordsOf(phrases[i]))
            {
                words.TryAdd(word, words.Count);
                long key = Key(node, words[word]);
                if (!next.TryGetValue(key, out node))
                {
                    node = ends.Count;
                    ends.Add(-1);
                    next.Add(key, node);
                }
            }

            ends[node] = i;
        }

        _words = words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _next = next.ToFrozenDictionary();
        _phrases = [.. ends];
    }

    /// <summary>The folded phrase with one space between its words, whatever marks stood there.</summary>
    public static string Normalize(string phrase) => string.Join(' ', WordsOf(phrase));

    /// <summary>Puts the words of <paramref name="text"/> into <paramref name="words"/> and the phrases found into <paramref name="hits"/>; both are emptied first.</summary>
    public void Find(ReadOnlySpan<char> text, List<IndexedWord> words, List<PhraseHit> hits)
    {
        words.Clear();
        hits.Clear();
        ReadWords(text, words);
        for (int first = 0; first < words.Count; first++)
        {
            int node = 0;
            for (int i = first; i < words.Count && words[i].Number != UnknownWord && (i == first || !words[i].IsApart); i++)
            {
                if (!_next.TryGetValue(Key(node, words[i].Number), out node))
                {
                    break;
                }

                if (_phrases[node] >= 0)
                {
                    hits.Add(new PhraseHit(_phrases[node], first, i + 1));
                }
            }
        }
    }

    private static string[] WordsOf(string phrase) => phrase.Split([' ', ',', '/', '-', '"'], StringSplitOptions.RemoveEmptyEntries);

    private void ReadWords(ReadOnlySpan<char> text, List<IndexedWord> words)
    {
        Span<char> folded = stackalloc char[LongestWord];
        bool apart = false;
        int at = 0;
        while (at < text.Length)
        {
            int start = at;
            bool isNumber = char.IsAsciiDigit(text[at]);
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || (isNumber && IsMarkInNumber(text, at))))
            {
                at++;
            }

            if (at == start)
            {
                apart |= text[at] is not (' ' or ',' or '/' or '-' or '"');
                at++;
                continue;
            }

            int number = at - start <= LongestWord && _words.TryGetValue(folded[..Syllable.Fold(text[start..at], folded)], out int word) ? word : UnknownWord;
            words.Add(new IndexedWord(number, start, isNumber, apart));
            apart = false;
        }
    }

    private static bool IsMarkInNumber(ReadOnlySpan<char> text, int at) => text[at] is '.' or ',' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;
}

/// <summary>A word of a text that a <see cref="PhraseIndex"/> has read.</summary>
/// <param name="Number">Its number; -1 when no phrase holds it.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="IsNumber">Whether it begins with a digit.</param>
/// <param name="IsApart">Whether a mark stands before it that no phrase goes across.</param>
public readonly record struct IndexedWord(int Number, int Start, bool IsNumber, bool IsApart);

/// <summary>A phrase found in a text.</summary>
/// <param name="Phrase">Its number.</param>
/// <param name="First">Its first word.</param>
/// <param name="End">The first word after it.</param>
public readonly record struct PhraseHit(int Phrase, int First, int End);
