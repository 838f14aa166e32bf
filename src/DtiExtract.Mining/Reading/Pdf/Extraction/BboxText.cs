using System.Buffers;
using System.Text;

namespace DtiExtract.Mining.Reading.Pdf.Extraction;

/// <summary>Decodes the text of a word.</summary>
internal static class BboxText
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Enumerable.Range(0, ' ' + 1).Select(code => (char)code), '&', '\u007F', '\u00A0']);

    /// <summary>The word, its references to characters resolved, without white space and control characters.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        string text = Encoding.UTF8.GetString(bytes);
        return text.AsSpan().ContainsAny(Special) ? Clean(text) : text;
    }

    private static string Clean(ReadOnlySpan<char> text)
    {
        var clean = new StringBuilder(text.Length);
        while (!text.IsEmpty)
        {
            if (text[0] == '&')
            {
                clean.Append(TakeReference(ref text));
                continue;
            }

            if (!Special.Contains(text[0]))
            {
                clean.Append(text[0]);
            }

            text = text[1..];
        }

        return clean.ToString();
    }

    private static char TakeReference(ref ReadOnlySpan<char> text)
    {
        (string written, char meant) = text switch
        {
            ['&', 'a', 'm', 'p', ';', ..] => ("&amp;", '&'),
            ['&', 'l', 't', ';', ..] => ("&lt;", '<'),
            ['&', 'g', 't', ';', ..] => ("&gt;", '>'),
            ['&', 'q', 'u', 'o', 't', ';', ..] => ("&quot;", '"'),
            ['&', 'a', 'p', 'o', 's', ';', ..] => ("&apos;", '\''),
            _ => ("&", '&'),
        };
        text = text[written.Length..];
        return meant;
    }
}
