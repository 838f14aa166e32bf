using System.Collections.Immutable;

namespace DtiExtract.Mining.Reading.PlainText;

/// <summary>Turns the bytes of a text file into characters, by the evidence of the bytes themselves.</summary>
internal static class TextDecoder
{
    /// <summary>The text, and what was converted on the way.</summary>
    /// <exception cref="UnreadableReportException">The bytes are no text in any encoding.</exception>
    public static (string Text, ImmutableArray<Problem> Problems) Decode(ReadOnlySpan<byte> bytes)
    {
        var encodings = new SortedSet<string>(StringComparer.Ordinal);
        string text = DecodeWhole(bytes, encodings);
        if (IsBinary(text))
        {
            throw new UnreadableReportException(new Problem(ProblemCode.UnknownFormat));
        }

        return (text, [.. encodings.Select(encoding => Problem.Of(ProblemCode.LegacyEncodingConverted, encoding))]);
    }

    private static string DecodeWhole(ReadOnlySpan<byte> bytes, SortedSet<string> encodings)
    {
        if (UnicodeText.TryDecode(bytes, out string? unicode))
        {
            return PastedText.Mend(unicode, encodings);
        }

        (string text, string? encoding) = SingleByteText.Decode(bytes);
        if (encoding is not null)
        {
            encodings.Add(encoding);
        }

        return text;
    }

    // Text has a stray control character at most; one in a hundred is another kind of file.
    private static bool IsBinary(string text)
    {
        int controls = 0;
        foreach (char c in text)
        {
            controls += c is < ' ' and not ('\t' or '\n' or '\v' or '\f' or '\r') or '\u007F' or '\uFFFE' or '\uFFFF' ? 1 : 0;
        }

        return controls > 1 && controls * 100L > text.Length;
    }
}
