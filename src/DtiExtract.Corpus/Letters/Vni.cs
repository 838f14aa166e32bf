using System.Collections.Frozen;

namespace DtiExtract.Corpus.Letters;

/// <summary>The encoding of VNI fonts: a base letter and a mark character for most marked vowels.</summary>
internal static class Vni
{
    private const string Tones = "øûõùï";
    private const string CircumflexTones = "àåãáä";
    private const string BreveTones = "èúüéë";
    private static readonly FrozenDictionary<char, string> Table = Build();

    /// <summary>The characters of a letter, all below U+0100.</summary>
    /// <exception cref="FormatException">The encoding does not hold the character.</exception>
    public static string Encode(char c)
    {
        if (char.IsAscii(c))
        {
            return c.ToString();
        }

        return Table.TryGetValue(c, out string? code) ? code : throw new FormatException($"'{c}' (U+{(int)c:X4}) is not in VNI");
    }

    private static FrozenDictionary<char, string> Build()
    {
        var table = new Dictionary<char, string> { ['đ'] = "ñ" };
        foreach (string row in VietnameseLetters.Rows)
        {
            for (int tone = 0; tone < row.Length; tone++)
            {
                table[row[tone]] = CodeOf(row[0], tone);
            }
        }

        foreach ((char small, string code) in table.ToArray())
        {
            table[char.ToUpperInvariant(small)] = code.ToUpperInvariant();
        }

        return table.ToFrozenDictionary();
    }

    private static string CodeOf(char row, int tone) => row switch
    {
        'i' => "iìæóíò"[tone].ToString(),
        'y' when tone == Tones.Length => "î",
        'ă' => "a" + Mark("ê", BreveTones, tone),
        'â' => "a" + Mark("â", CircumflexTones, tone),
        'ê' => "e" + Mark("â", CircumflexTones, tone),
        'ô' => "o" + Mark("â", CircumflexTones, tone),
        'ơ' => "ô" + Mark("", Tones, tone),
        'ư' => "ö" + Mark("", Tones, tone),
        _ => row + Mark("", Tones, tone),
    };

    private static string Mark(string none, string marks, int tone) => tone == 0 ? none : marks[tone - 1].ToString();
}
