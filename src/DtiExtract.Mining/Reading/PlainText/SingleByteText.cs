using System.Text;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Reading.Legacy;

namespace DtiExtract.Mining.Reading.PlainText;

/// <summary>Decodes text of one byte a character. Which encoding it is, the words tell: only the right one makes them Vietnamese.</summary>
public static class SingleByteText
{
    private const int SampleBytes = 1 << 18;

    // The registered provider knows both without being registered for the whole process.
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly Encoding Windows1258 = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;

    private static readonly (string Name, Func<ReadOnlySpan<byte>, string> Decode)[] Candidates =
    [
        ("TCVN3", bytes => LegacyText.Decode(LegacyEncoding.Tcvn3, Windows1252.GetString(bytes))),
        ("VNI", bytes => LegacyText.Decode(LegacyEncoding.Vni, Windows1252.GetString(bytes))),
        ("Windows-1258", bytes => Windows1258.GetString(bytes)),
        ("VISCII", VisciiTable.Decode),
    ];

    /// <summary>The text, and the name of its encoding; null for the name when no encoding makes it Vietnamese.</summary>
    public static (string Text, string? Encoding) Decode(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length, SampleBytes)];
        int most = 0;
        int best = -1;
        for (int i = 0; i < Candidates.Length; i++)
        {
            WordCount count = CountComposed(Candidates[i].Decode(sample));
            if (count.Sound > most && count.Sound * 2 > count.Marked)
            {
                most = count.Sound;
                best = i;
            }
        }

        return best < 0 ? (Windows1252.GetString(bytes), null) : (Candidates[best].Decode(bytes), Candidates[best].Name);
    }

    private static WordCount CountComposed(string text)
    {
        char[] composed = new char[text.Length];
        int length = Composition.Compose(text, composed);
        return WordCount.Of(composed.AsSpan(0, length));
    }
}
