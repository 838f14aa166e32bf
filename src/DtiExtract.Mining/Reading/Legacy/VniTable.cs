using System.Collections.Frozen;
using System.Text;

namespace DtiExtract.Mining.Reading.Legacy;

/// <summary>VNI Windows: a letter and a mark character for most marked vowels, one character for the rest. The letter's case decides.</summary>
internal static class VniTable
{
    // Each row: the vowel as typed, then what the marks make of it, in the order of the marks.
    private const string ToneMarks = "ùøûõï";
    private const string CircumflexMarks = "âáàåãä";
    private const string BreveMarks = "êéèúüë";

    private static readonly FrozenDictionary<(char Letter, char Mark), char> Pairs = BuildPairs();

    private static readonly FrozenDictionary<char, char> Singles = BuildSingles();

    public static string Decode(ReadOnlySpan<char> text)
    {
        var decoded = new StringBuilder(text.Length);
        int i = 0;
        while (i < text.Length)
        {
            char c = text[i];
            if (i + 1 < text.Length && Pairs.TryGetValue((c, text[i + 1]), out char pair))
            {
                decoded.Append(pair);
                i += 2;
            }
            else
            {
                decoded.Append(Singles.GetValueOrDefault(c, c));
                i++;
            }
        }

        return decoded.ToString();
    }

    private static FrozenDictionary<(char Letter, char Mark), char> BuildPairs()
    {
        var pairs = new Dictionary<(char, char), char>();
        Add(pairs, 'a', ToneMarks, "áàảãạ");
        Add(pairs, 'e', ToneMarks, "éèẻẽẹ");
        Add(pairs, 'o', ToneMarks, "óòỏõọ");
        Add(pairs, 'u', ToneMarks, "úùủũụ");
        Add(pairs, 'y', ToneMarks, "ýỳỷỹỵ");
        Add(pairs, 'ô', ToneMarks, "ớờởỡợ");
        Add(pairs, 'ö', ToneMarks, "ứừửữự");
        Add(pairs, 'a', CircumflexMarks, "âấầẩẫậ");
        Add(pairs, 'e', CircumflexMarks, "êếềểễệ");
        Add(pairs, 'o', CircumflexMarks, "ôốồổỗộ");
        Add(pairs, 'a', BreveMarks, "ăắằẳẵặ");
        return pairs.ToFrozenDictionary();
    }

    private static void Add(Dictionary<(char Letter, char Mark), char> pairs, char letter, string marks, string composed)
    {
        for (int i = 0; i < marks.Length; i++)
        {
            char capital = char.ToUpperInvariant(letter);
            char capitalMark = char.ToUpperInvariant(marks[i]);
            pairs[(letter, marks[i])] = pairs[(letter, capitalMark)] = composed[i];
            pairs[(capital, marks[i])] = pairs[(capital, capitalMark)] = char.ToUpperInvariant(composed[i]);
        }
    }

    private static FrozenDictionary<char, char> BuildSingles()
    {
        const string typed = "ôöíìæóòîñ";
        const string meant = "ơưíìỉĩịỵđ";
        var singles = new Dictionary<char, char>();
        for (int i = 0; i < typed.Length; i++)
        {
            singles[typed[i]] = meant[i];
            singles[char.ToUpperInvariant(typed[i])] = char.ToUpperInvariant(meant[i]);
        }

        return singles.ToFrozenDictionary();
    }
}
