using System.Text;
using System.Text.Unicode;
using DtiExtract.Mining.Reading.Legacy;

namespace DtiExtract.Mining.Reading.PlainText;

/// <summary>Mends lines of another encoding inside a Unicode text, as they come from old templates and annexes by copy and paste.</summary>
/// <remarks>Line by line: a line that is Unicode already is never touched, and most are told by a single letter.</remarks>
internal static class PastedText
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text with such lines decoded; the names of their encodings go to <paramref name="encodings"/>.</summary>
    public static string Mend(string text, ISet<string> encodings)
    {
        StringBuilder? mended = null;
        int copied = 0;
        int start = 0;
        while (start < text.Length)
        {
            int length = text.AsSpan(start).IndexOf('\n');
            int end = length < 0 ? text.Length : start + length;
            if (Mend(text.AsSpan(start, end - start), encodings) is { } line)
            {
                mended ??= new StringBuilder(text.Length);
                mended.Append(text, copied, start - copied).Append(line);
                copied = end;
            }

            start = end + 1;
        }

        return mended is null ? text : mended.Append(text, copied, text.Length - copied).ToString();
    }

    private static string? Mend(ReadOnlySpan<char> line, ISet<string> encodings)
    {
        if (LegacyDetector.Detect(line) is { } encoding)
        {
            encodings.Add(encoding == LegacyEncoding.Tcvn3 ? "TCVN3" : "VNI");
            return LegacyText.Decode(encoding, line);
        }

        if (ReadTwice(line) is { } mended)
        {
            encodings.Add("UTF-8");
            return mended;
        }

        return null;
    }

    /// <summary>The line as it was before its UTF-8 bytes were taken for Windows-1252 ("chuyá»ƒn"); null when they were not.</summary>
    private static string? ReadTwice(ReadOnlySpan<char> line)
    {
        if (line.IndexOfAny("ÃÄÆ") < 0 && !line.Contains("á»", StringComparison.Ordinal) && !line.Contains("áº", StringComparison.Ordinal))
        {
            return null;
        }

        byte[] bytes = Windows1252.GetBytes(line.ToArray());
        if (!Utf8.IsValid(bytes) || !line.SequenceEqual(Windows1252.GetString(bytes)))
        {
            return null;
        }

        string once = Encoding.UTF8.GetString(bytes);
        return WordCount.Of(once).Sound > WordCount.Of(line).Sound ? once : null;
    }
}
