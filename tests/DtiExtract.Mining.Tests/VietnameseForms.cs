using System.Collections.Frozen;
using System.Text;
using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Tests;

/// <summary>Other Unicode forms of composed Vietnamese; written out, because the tests run without culture data and could not normalise.</summary>
internal static class VietnameseForms
{
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";
    private const char Dot = '\u0323';

    // Each row: a vowel, then the vowel with each tone, in the order of the tones.
    private static readonly string[] Rows =
    [
        "aàáãảạ", "ăằắẵẳặ", "âầấẫẩậ", "eèéẽẻẹ", "êềếễểệ", "iìíĩỉị", "oòóõỏọ", "ôồốỗổộ", "ơờớỡởợ", "uùúũủụ", "ưừứữửự", "yỳýỹỷỵ",
    ];

    private static readonly FrozenDictionary<char, (char Plain, char Shape)> Shapes = new Dictionary<char, (char, char)>
    {
        ['ă'] = ('a', '\u0306'),
        ['â'] = ('a', '\u0302'),
        ['ê'] = ('e', '\u0302'),
        ['ô'] = ('o', '\u0302'),
        ['ơ'] = ('o', '\u031B'),
        ['ư'] = ('u', '\u031B'),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<char, (char Vowel, char Tone)> Marked = Rows
        .SelectMany(row => row.Skip(1).Select((letter, tone) => (letter, vowel: row[0], tone: Tones[tone])))
        .SelectMany(one => new[] { one, (letter: char.ToUpperInvariant(one.letter), vowel: char.ToUpperInvariant(one.vowel), one.tone) })
        .ToFrozenDictionary(one => one.letter, one => (one.vowel, one.tone));

    /// <summary>Every letter of the language that carries a mark.</summary>
    public static IEnumerable<char> MarkedLetters =>
        Marked.Keys.Concat(Shapes.Keys).Concat(Shapes.Keys.Select(char.ToUpperInvariant)).Order();

    /// <summary>The canonical decomposed form (NFD).</summary>
    public static string Decomposed(string text) => Map(text, letter => Apart(letter, toneFirst: Marked.TryGetValue(letter, out var marked) && marked.Tone == Dot && !IsHorned(marked.Vowel)));

    /// <summary>As some keyboards write it: the vowel with its shape, the tone apart.</summary>
    public static string HalfComposed(string text) => Map(text, letter => Marked.TryGetValue(letter, out var marked) ? $"{marked.Vowel}{marked.Tone}" : $"{letter}");

    /// <summary>The composed form (NFC).</summary>
    public static string Composed(string text)
    {
        Span<char> composed = new char[text.Length];
        return new string(composed[..Composition.Compose(text, composed)]);
    }

    /// <summary>Decomposed, the tone always before the shape.</summary>
    public static string ToneFirst(string text) => Map(text, letter => Apart(letter, toneFirst: true));

    /// <summary>Decomposed, the tone always behind the shape.</summary>
    public static string ToneLast(string text) => Map(text, letter => Apart(letter, toneFirst: false));

    private static string Apart(char letter, bool toneFirst)
    {
        (char vowel, string tone) = Marked.TryGetValue(letter, out var marked) ? (marked.Vowel, $"{marked.Tone}") : (letter, string.Empty);
        if (!Shapes.TryGetValue(char.ToLowerInvariant(vowel), out (char Plain, char Shape) shape))
        {
            return $"{vowel}{tone}";
        }

        char plain = char.IsUpper(vowel) ? char.ToUpperInvariant(shape.Plain) : shape.Plain;
        return toneFirst ? $"{plain}{tone}{shape.Shape}" : $"{plain}{shape.Shape}{tone}";
    }

    /// <summary>In the canonical order the horn stands before the dot, the other shapes behind it.</summary>
    private static bool IsHorned(char vowel) => char.ToLowerInvariant(vowel) is 'ơ' or 'ư';

    private static string Map(string text, Func<char, string> form)
    {
        var mapped = new StringBuilder(text.Length * 2);
        foreach (char letter in text)
        {
            mapped.Append(form(letter));
        }

        return mapped.ToString();
    }
}
