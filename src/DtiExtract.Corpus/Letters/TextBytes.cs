using System.Text;
using DtiExtract.Corpus.Source;

namespace DtiExtract.Corpus.Letters;

/// <summary>The bytes of a plain text.</summary>
internal static class TextBytes
{
    private const string LettersOf1258 = "\u0300\u0309\u0303\u0301\u0323ăĂâÂêÊôÔơƠưƯđĐ–“”…";

    private static readonly byte[] BytesOf1258 =
    [
        0xCC, 0xD2, 0xDE, 0xEC, 0xF2, 0xE3, 0xC3, 0xE2, 0xC2, 0xEA, 0xCA, 0xF4, 0xD4, 0xF5, 0xD5, 0xFD, 0xDD, 0xF0, 0xD0, 0x96, 0x93, 0x94, 0x85,
    ];

    /// <summary>Encodes the text.</summary>
    /// <exception cref="FormatException">The encoding does not hold a character of the text.</exception>
    public static byte[] Encode(string text, TextEncoding encoding, bool byteOrderMark) => encoding switch
    {
        TextEncoding.Utf8 => Unicode(text, new UTF8Encoding(byteOrderMark)),
        TextEncoding.Utf16LittleEndian => Unicode(text, new UnicodeEncoding(bigEndian: false, byteOrderMark)),
        TextEncoding.Utf16BigEndian => Unicode(text, new UnicodeEncoding(bigEndian: true, byteOrderMark)),
        TextEncoding.Tcvn3 => [.. text.Select(Tcvn3.Encode)],
        TextEncoding.Vni => [.. text.SelectMany(Vni.Encode).Select(c => (byte)c)],
        TextEncoding.Windows1258 => [.. text.Select(Encode1258)],
    };

    private static byte[] Unicode(string text, Encoding encoding) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];

    private static byte Encode1258(char c)
    {
        if (char.IsAscii(c))
        {
            return (byte)c;
        }

        int index = LettersOf1258.IndexOf(c, StringComparison.Ordinal);
        return index >= 0 ? BytesOf1258[index] : throw new FormatException($"'{c}' (U+{(int)c:X4}) is not in Windows-1258");
    }
}
