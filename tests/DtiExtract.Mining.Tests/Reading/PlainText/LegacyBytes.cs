using System.Text;

namespace DtiExtract.Mining.Tests.Reading.PlainText;

/// <summary>Writes Vietnamese in old encodings, from tables of its own.</summary>
internal static class LegacyBytes
{
    private const string Tcvn3Table = """
        A1 Ă A2 Â A3 Ê A4 Ô A5 Ơ A6 Ư A7 Đ A8 ă A9 â AA ê AB ô AC ơ AD ư AE đ
        B5 à B6 ả B7 ã B8 á B9 ạ BB ằ BC ẳ BD ẵ BE ắ C6 ặ C7 ầ C8 ẩ C9 ẫ CA ấ CB ậ
        CC è CE ẻ CF ẽ D0 é D1 ẹ D2 ề D3 ể D4 ễ D5 ế D6 ệ D7 ì D8 ỉ DC ĩ DD í DE ị
        DF ò E1 ỏ E2 õ E3 ó E4 ọ E5 ồ E6 ổ E7 ỗ E8 ố E9 ộ EA ờ EB ở EC ỡ ED ớ EE ợ
        EF ù F1 ủ F2 ũ F3 ú F4 ụ F5 ừ F6 ử F7 ữ F8 ứ F9 ự FA ỳ FB ỷ FC ỹ FD ý FE ỵ
        """;

    // Those letters of the sentences in the tests that VISCII has above ASCII.
    private const string VisciiTable = """
        E2 â E3 ã EC ì ED í FA ú E5 ă F0 đ BD ơ DF ư D5 ạ E4 ả AA ế AE ệ B0 ồ B6 ờ F8 ụ FC ủ D8 ử D6 ỷ
        """;

    private static readonly Dictionary<char, string> Decomposed = Decompositions();

    public static byte[] Tcvn3(string text) => Encode(text, Parse(Tcvn3Table));

    public static byte[] Viscii(string text) => Encode(text, Parse(VisciiTable));

    /// <summary>Circumflex, breve and horn stay on the letter, tones become bytes of their own.</summary>
    public static byte[] Windows1258(string text)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(1258, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
        return encoding.GetBytes(string.Concat(text.Select(HalfComposed)));
    }

    /// <summary>The letter, then one mark character for shape and tone together.</summary>
    public static byte[] Vni(string text) => Encoding.Latin1.GetBytes(string.Concat(text.Select(Vni)));

    /// <summary>Every letter with all of its marks apart (NFD), written out because the runtime's own normalising may be switched off.</summary>
    public static string Decompose(string text) => string.Concat(text.Select(c => Decomposed.GetValueOrDefault(c, c.ToString())));

    private static string HalfComposed(char c)
    {
        string marks = Decomposed.GetValueOrDefault(c, c.ToString());
        string shaped = marks.Length > 2 || marks.EndsWith('\u0302') || marks.EndsWith('\u0306') || marks.EndsWith('\u031B')
            ? Decomposed.Single(pair => pair.Value == marks[..2]).Key.ToString()
            : marks[..1];
        int tone = marks.LastIndexOfAny(['\u0300', '\u0301', '\u0303', '\u0309', '\u0323']);
        return tone < 0 ? shaped : shaped + marks[tone];
    }

    private static string Vni(char c)
    {
        const string tones = "\u0301\u0300\u0309\u0303\u0323";
        string marks = Decomposed.GetValueOrDefault(c, c.ToString());
        int tone = tones.IndexOf(marks[^1], StringComparison.Ordinal);
        string toneMark = tone < 0 ? string.Empty : "ùøûõï"[tone].ToString();
        return (marks[0], marks.Length > 1 ? marks[1] : '\0') switch
        {
            ('đ', _) => "ñ",
            ('Đ', _) => "Ñ",
            ('i', '\0') => "i",
            ('i', _) => "íìæóò"[tone].ToString(),
            ('y', '\u0323') => "î",
            (char letter, '\u0302') => letter + (tone < 0 ? "â" : "áàåãä"[tone].ToString()),
            (char letter, '\u0306') => letter + (tone < 0 ? "ê" : "éèúüë"[tone].ToString()),
            ('o', '\u031B') => "ô" + toneMark,
            ('u', '\u031B') => "ö" + toneMark,
            (char letter, _) => letter + toneMark,
        };
    }

    private static Dictionary<char, byte> Parse(string table)
    {
        string[] words = table.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Chunk(2).ToDictionary(pair => pair[1][0], pair => Convert.ToByte(pair[0], 16));
    }

    private static byte[] Encode(string text, Dictionary<char, byte> table) =>
        [.. text.Select(c => c < '\u0080' ? (byte)c : table[c])];

    private static Dictionary<char, string> Decompositions()
    {
        const string tones = "\u0300\u0301\u0303\u0309\u0323";
        (string Row, string Marks)[] rows =
        [
            ("aàáãảạ", "a"), ("ăằắẵẳặ", "a\u0306"), ("âầấẫẩậ", "a\u0302"), ("eèéẽẻẹ", "e"), ("êềếễểệ", "e\u0302"), ("iìíĩỉị", "i"),
            ("oòóõỏọ", "o"), ("ôồốỗổộ", "o\u0302"), ("ơờớỡởợ", "o\u031B"), ("uùúũủụ", "u"), ("ưừứữửự", "u\u031B"), ("yỳýỹỷỵ", "y"),
        ];
        var decomposed = new Dictionary<char, string>();
        foreach ((string row, string marks) in rows)
        {
            for (int i = 0; i < row.Length; i++)
            {
                string written = i == 0 ? marks : marks + tones[i - 1];
                decomposed[row[i]] = written;
                decomposed[char.ToUpperInvariant(row[i])] = char.ToUpperInvariant(written[0]) + written[1..];
            }
        }

        return decomposed;
    }
}
