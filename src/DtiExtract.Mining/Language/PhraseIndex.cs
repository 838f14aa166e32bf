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
    /// <remarks>An unknown word without letters ends the words; it tells what marks stand at the end of the text.</remarks>
    public void Find(ReadOnlySpan<char> text, List<IndexedWord> words, List<PhraseHit> hits)
    {
        words.Clear();
        hits.Clear();
        ReadWords(text, words);
        for (int first = 0; first < words.Count; first++)
        {
            int node = 0;
            for (int i = first; i < words.Count && words[i].Number != UnknownWord && (i == first || words[i].Border < Border.Clause); i++)
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
        Border border = Border.None;
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
                border = Later(border, BorderAt(text[at]));
                at++;
                continue;
            }

            int number = at - start <= LongestWord && _words.TryGetValue(folded[..Syllable.Fold(text[start..at], folded)], out int word) ? word : UnknownWord;
            words.Add(new IndexedWord(number, start, isNumber, border));
            border = Border.None;
        }

        words.Add(new IndexedWord(UnknownWord, text.Length, false, border));
    }

    private static Border Later(Border left, Border right) => left > right ? left : right;

    private static Border BorderAt(char mark) => mark switch
    {
        ' ' or '/' or '-' or '"' => Border.None,
        ',' => Border.Comma,
        ':' => Border.Clause,
        '\n' => Border.Line,
        _ => Border.Sentence,
    };

    private static bool IsMarkInNumber(ReadOnlySpan<char> text, int at) => text[at] is '.' or ',' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;
}
