using System.Collections.Frozen;

namespace DtiExtract.Mining.Language;

/// <summary>Composes Vietnamese letters from a letter and one more mark, whatever the order in which the marks were typed.</summary>
/// <remarks>Written out, because <see cref="string.Normalize()"/> leaves text as it is where the program runs without culture data.</remarks>
internal static class Composition
{
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";

    // Each row: a vowel, then the vowel with each tone, in the order of the tones.
    private static readonly string[] Vowels =
    [
        "aàáãảạ", "ăằắẵẳặ", "âầấẫẩậ", "eèéẽẻẹ", "êềếễểệ", "iìíĩỉị", "oòóõỏọ", "ôồốỗổộ", "ơờớỡởợ", "uùúũủụ", "ưừứữửự", "yỳýỹỷỵ",
    ];

    private static readonly (char Plain, char Mark, char Shaped)[] Shapes =
    [
        ('a', '\u0306', 'ă'), ('a', '\u0302', 'â'), ('e', '\u0302', 'ê'), ('o', '\u0302', 'ô'), ('o', '\u031B', 'ơ'), ('u', '\u031B', 'ư'),
    ];

    private static readonly FrozenDictionary<(char Letter, char Mark), char> Composed = Build();

    public static bool TryCompose(char letter, char mark, out char composed) => Composed.TryGetValue((letter, mark), out composed);

    /// <summary>Writes <paramref name="text"/> with its marks composed to <paramref name="target"/>, which is as long at least.</summary>
    /// <returns>How many characters were written.</returns>
    public static int Compose(ReadOnlySpan<char> text, Span<char> target)
    {
        int length = 0;
        foreach (char c in text)
        {
            if (c is >= '\u0300' and <= '\u036F' && length > 0 && TryCompose(target[length - 1], c, out char composed))
            {
                target[length - 1] = composed;
            }
            else
            {
                target[length++] = c;
            }
        }

        return length;
    }

    private static FrozenDictionary<(char Letter, char Mark), char> Build()
    {
        var table = new Dictionary<(char, char), char>();
        foreach (string row in Vowels)
        {
            AddTones(table, row);
        }

        foreach ((char plain, char mark, char shaped) in Shapes)
        {
            AddShape(table, RowOf(plain), mark, RowOf(shaped));
        }

        // A stroke typed over d.
        Add(table, 'd', '\u0335', 'đ');
        return table.ToFrozenDictionary();
    }

    private static string RowOf(char vowel) => Array.Find(Vowels, row => row[0] == vowel)!;

    private static void AddTones(Dictionary<(char Letter, char Mark), char> table, string row)
    {
        for (int tone = 0; tone < Tones.Length; tone++)
        {
            Add(table, row[0], Tones[tone], row[tone + 1]);
        }

        // The old tone marks, which Unicode makes equal to the common ones.
        Add(table, row[0], '\u0340', row[1]);
        Add(table, row[0], '\u0341', row[2]);
    }

    // A shape after the tone: ạ + circumflex gives ậ as â + dot does.
    private static void AddShape(Dictionary<(char Letter, char Mark), char> table, string plainRow, char mark, string shapedRow)
    {
        for (int i = 0; i < plainRow.Length; i++)
        {
            Add(table, plainRow[i], mark, shapedRow[i]);
        }
    }

    private static void Add(Dictionary<(char Letter, char Mark), char> table, char letter, char mark, char composed)
    {
        table[(letter, mark)] = composed;
        table[(char.ToUpperInvariant(letter), mark)] = char.ToUpperInvariant(composed);
    }
}
