using System.Collections.Frozen;
using System.Text;

namespace DtiExtract.Mining.Language;

/// <summary>Composes Vietnamese letters from a letter and one more mark, whatever the order in which the marks were typed.</summary>
internal static class Composition
{
    private static readonly FrozenDictionary<(char Letter, char Mark), char> Composed = Build();

    public static bool TryCompose(char letter, char mark, out char composed) => Composed.TryGetValue((letter, mark), out composed);

    private static FrozenDictionary<(char Letter, char Mark), char> Build()
    {
        const string tones = "\u0300\u0301\u0303\u0309\u0323";
        const string shapes = "\u0302\u0306\u031B";
        var table = new Dictionary<(char, char), char>();
        foreach (char letter in "aeiouyAEIOUY")
        {
            Add(table, letter, tones + shapes);
            foreach (char mark in tones + shapes)
            {
                if (table.TryGetValue((letter, mark), out char once))
                {
                    Add(table, once, tones + shapes);
                }
            }
        }

        // Half of the typists' keyboards write the old tone marks, which Unicode makes equal to the common ones.
        foreach (((char letter, char mark), char composed) in table.ToArray())
        {
            char old = mark switch { '\u0300' => '\u0340', '\u0301' => '\u0341', _ => mark };
            table[(letter, old)] = composed;
        }

        // A stroke typed over d.
        table[('d', '\u0335')] = 'đ';
        table[('D', '\u0335')] = 'Đ';
        return table.ToFrozenDictionary();
    }

    private static void Add(Dictionary<(char, char), char> table, char letter, string marks)
    {
        foreach (char mark in marks)
        {
            // Normalising puts the marks into canonical order first: ạ + circumflex gives ậ as ạ after â does.
            string composed = string.Concat(letter.ToString(), mark.ToString()).Normalize(NormalizationForm.FormC);
            if (composed.Length == 1)
            {
                table[(letter, mark)] = composed[0];
            }
        }
    }
}
