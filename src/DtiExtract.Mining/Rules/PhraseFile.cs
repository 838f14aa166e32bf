using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using DtiExtract.Mining.Language;
using YamlDotNet.RepresentationModel;

namespace DtiExtract.Mining.Rules;

/// <summary>A file of <c>rules/</c> that maps names to lists of phrases, each phrase written once. Phrases are folded by <see cref="Syllable.Fold(string)"/>.</summary>
public sealed class PhraseFile
{
    private static readonly SearchValues<char> WordCharacters =
        SearchValues.Create([' ', '/', .. Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(char.IsLetter)]);

    private readonly FrozenDictionary<string, ImmutableArray<string>> _lists;

    private PhraseFile(FrozenDictionary<string, ImmutableArray<string>> lists) => _lists = lists;

    /// <summary>The folded phrases of the list <paramref name="name"/>, in the order of the file.</summary>
    public ImmutableArray<string> this[string name] => _lists[name];

    /// <summary>
    /// Reads a phrase file that must hold exactly the lists <paramref name="names"/>. Mistakes (unreadable YAML, a list that is missing, unknown, empty
    /// or given twice, a phrase given twice in one list) go to <paramref name="errors"/> with their line; the result then holds what could be read.
    /// With <paramref name="wordsOnly"/>, a phrase with a digit or a mark is a mistake too.
    /// </summary>
    public static PhraseFile Parse(string file, string yaml, IReadOnlyCollection<string> names, ICollection<RuleError> errors, bool wordsOnly = false)
    {
        var lists = new Dictionary<string, ImmutableArray<string>>();
        if (RuleYaml.Open(file, yaml, "one mapping from list names to lists of phrases", errors) is { } root)
        {
            foreach ((YamlNode key, YamlNode value) in root.Children)
            {
                ReadList(file, key, value, names, lists, errors, wordsOnly);
            }
        }

        foreach (string name in names.Where(name => !lists.ContainsKey(name)))
        {
            errors.Add(new RuleError(file, 0, $"the list '{name}' is missing"));
            lists[name] = [];
        }

        return new PhraseFile(lists.ToFrozenDictionary());
    }

    private static void ReadList(
        string file, YamlNode key, YamlNode value, IReadOnlyCollection<string> names, Dictionary<string, ImmutableArray<string>> lists, ICollection<RuleError> errors,
        bool wordsOnly)
    {
        string name = key.ToString();
        if (!names.Contains(name))
        {
            errors.Add(new RuleError(file, (int)key.Start.Line, $"'{name}' is no list that the program knows; known are {string.Join(", ", names)}"));
            return;
        }

        if (value is not YamlSequenceNode { Children.Count: > 0 } sequence)
        {
            errors.Add(new RuleError(file, (int)key.Start.Line, $"the list '{name}' has no phrases"));
            lists[name] = [];
            return;
        }

        var seen = new HashSet<string>();
        ImmutableArray<string>.Builder phrases = ImmutableArray.CreateBuilder<string>(sequence.Children.Count);
        foreach (YamlNode node in sequence.Children)
        {
            string phrase = node is YamlScalarNode { Value: { } text } ? Syllable.Fold(text.Trim()) : string.Empty;
            if (phrase.Length == 0)
            {
                errors.Add(new RuleError(file, (int)node.Start.Line, $"an entry of '{name}' is no phrase"));
            }
            else if (VietnameseText.IsDecomposed(phrase))
            {
                errors.Add(new RuleError(file, (int)node.Start.Line, $"'{phrase}' is written in decomposed letters; type it with composed ones"));
            }
            else if (wordsOnly && phrase.AsSpan().ContainsAnyExcept(WordCharacters))
            {
                errors.Add(new RuleError(file, (int)node.Start.Line, $"'{phrase}' can never be found: a phrase of this file consists of letters, spaces and slashes"));
            }
            else if (!seen.Add(phrase))
            {
                errors.Add(new RuleError(file, (int)node.Start.Line, $"'{phrase}' stands twice in '{name}'"));
            }
            else
            {
                phrases.Add(phrase);
            }
        }

        lists[name] = phrases.ToImmutable();
    }
}
