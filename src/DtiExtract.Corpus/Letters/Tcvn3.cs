using System.Collections.Frozen;

namespace DtiExtract.Corpus.Letters;

/// <summary>The table VN3 of TCVN 5712:1993, as old .Vn fonts use it.</summary>
internal static class Tcvn3
{
    private const string Plain = "ĂÂÊÔƠƯĐăâêôơưđ";
    private const char NonBreakingSpace = '\u00A0';
    private const byte FirstPlain = 0xA1;
    private static readonly byte[] Toned =
    [
        0xB5, 0xB6, 0xB7, 0xB8, 0xB9, 0xBB, 0xBC, 0xBD, 0xBE, 0xC6, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB,
        0xCC, 0xCE, 0xCF, 0xD0, 0xD1, 0xD2, 0xD3, 0xD4, 0xD5, 0xD6, 0xD7, 0xD8, 0xDC, 0xDD, 0xDE,
        0xDF, 0xE1, 0xE2, 0xE3, 0xE4, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9, 0xEA, 0xEB, 0xEC, 0xED, 0xEE,
        0xEF, 0xF1, 0xF2, 0xF3, 0xF4, 0xF5, 0xF6, 0xF7, 0xF8, 0xF9, 0xFA, 0xFB, 0xFC, 0xFD, 0xFE,
    ];

    private static readonly FrozenDictionary<char, byte> Table = Build();

    /// <summary>Whether the table holds the character; capitals with tone marks are not in it.</summary>
    public static bool Holds(char c) => char.IsAscii(c) || c == NonBreakingSpace || Table.ContainsKey(c);

    /// <summary>The text with capitals that the table lacks made small, which is how such texts come out when decoded.</summary>
    public static char Nearest(char c) => Holds(c) ? c : char.ToLowerInvariant(c);

    /// <summary>The byte of a character.</summary>
    /// <exception cref="FormatException">The table does not hold the character.</exception>
    public static byte Encode(char c)
    {
        if (char.IsAscii(c) || c == NonBreakingSpace)
        {
            return (byte)c;
        }

        return Table.TryGetValue(c, out byte code) ? code : throw new FormatException($"'{c}' (U+{(int)c:X4}) is not in TCVN3");
    }

    private static FrozenDictionary<char, byte> Build()
    {
        var table = new Dictionary<char, byte>();
        for (int i = 0; i < Plain.Length; i++)
        {
            table[Plain[i]] = (byte)(FirstPlain + i);
        }

        foreach ((char letter, byte code) in VietnameseLetters.Rows.SelectMany(row => row[1..]).Zip(Toned))
        {
            table[letter] = code;
        }

        return table.ToFrozenDictionary();
    }
}
