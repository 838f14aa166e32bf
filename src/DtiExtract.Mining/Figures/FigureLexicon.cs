using System.Collections.Frozen;
using System.Text;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Mining.Figures;

/// <summary>The words by which figures are read, from <c>rules/figures.yaml</c>: lists of phrases, found longest first.</summary>
public sealed class FigureLexicon
{
    /// <summary>The file's name in the folder of rules.</summary>
    public const string FileName = "figures.yaml";

    /// <summary>The number of a word that no phrase holds.</summary>
    internal const int UnknownWord = -1;

    private const int LongestWord = 24;

    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<long, int> _next;
    private readonly CueSet[] _cues;
    private readonly CueSet[] _wordCues;

    private FigureLexicon(PhraseFile file)
    {
        var trie = new TrieBuilder();
        foreach (Cue cue in Enum.GetValues<Cue>())
        {
            foreach (string phrase in file[ListName(cue)])
            {
                trie.Add(phrase, cue);
            }
        }

        _words = trie.Words.ToFrozenDictionary().GetAlternateLookup<ReadOnlySpan<char>>();
        _next = trie.Next.ToFrozenDictionary();
        _cues = [.. trie.Cues];
        _wordCues = [.. Enumerable.Range(0, trie.Words.Count).Select(word => _next.TryGetValue(Key(0, word), out int node) ? _cues[node] : default)];
        LongestPhrase = trie.LongestPhrase;
    }

    /// <summary>How many words the longest phrase has.</summary>
    internal int LongestPhrase { get; }

    /// <summary>Reads the file; mistakes go to <paramref name="errors"/>.</summary>
    public static FigureLexicon Parse(string yaml, ICollection<RuleError> errors) =>
        new(PhraseFile.Parse(FileName, yaml, [.. Enum.GetValues<Cue>().Select(ListName)], errors, wordsOnly: true));

    /// <summary>The number of a word, in whatever case and tone placement; <see cref="UnknownWord"/> when no phrase holds it.</summary>
    internal int WordOf(ReadOnlySpan<char> written)
    {
        if (written.Length > LongestWord)
        {
            return UnknownWord;
        }

        Span<char> folded = stackalloc char[LongestWord];
        int length = Syllable.Fold(written, folded);
        return _words.TryGetValue(folded[..length], out int word) ? word : UnknownWord;
    }

    /// <summary>Whether digits right after the word are a number all the same, the space between them lost ("đạt97%").</summary>
    internal bool MayBeGluedToNumber(int word) => word >= 0 && _wordCues[word].Has(Cue.Glued);

    /// <summary>The longest phrase of <paramref name="wanted"/> that begins at <paramref name="at"/>.</summary>
    /// <param name="tokens">The tokens of a line.</param>
    /// <param name="at">The first token of the phrase.</param>
    /// <param name="wanted">The lists to look in.</param>
    /// <param name="found">The lists that hold the phrase found.</param>
    /// <returns>How many tokens it has; 0 when there is none.</returns>
    internal int Match(ReadOnlySpan<Token> tokens, int at, CueSet wanted, out CueSet found)
    {
        int node = 0;
        int length = 0;
        found = default;
        for (int i = at; i < tokens.Length && tokens[i].Kind == TokenKind.Word && tokens[i].Word != UnknownWord; i++)
        {
            if (!_next.TryGetValue(Key(node, tokens[i].Word), out node))
            {
                break;
            }

            if (_cues[node].Meets(wanted))
            {
                length = i + 1 - at;
                found = _cues[node];
            }
        }

        return length;
    }

    /// <summary>"OutOf" is "out-of".</summary>
    private static string ListName(Cue cue)
    {
        var name = new StringBuilder();
        foreach (char c in cue.ToString())
        {
            if (char.IsUpper(c) && name.Length > 0)
            {
                name.Append('-');
            }

            name.Append(char.ToLowerInvariant(c));
        }

        return name.ToString();
    }

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;

    private sealed class TrieBuilder
    {
        public Dictionary<string, int> Words { get; } = [];

        public Dictionary<long, int> Next { get; } = [];

        public List<CueSet> Cues { get; } = [default];

        public int LongestPhrase { get; private set; }

        public void Add(string phrase, Cue cue)
        {
            string[] words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            LongestPhrase = Math.Max(LongestPhrase, words.Length);
            int node = 0;
            foreach (string text in words)
            {
                Words.TryAdd(text, Words.Count);
                long key = Key(node, Words[text]);
                if (!Next.TryGetValue(key, out node))
                {
                    node = Cues.Count;
                    Cues.Add(default);
                    Next.Add(key, node);
                }
            }

            Cues[node] |= CueSet.Of(cue);
        }
    }
}
