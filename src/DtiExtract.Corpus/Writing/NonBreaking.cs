namespace DtiExtract.Corpus.Writing;

/// <summary>Spaces that keep a number and its unit on one line.</summary>
internal static class NonBreaking
{
    /// <summary>The non-breaking space.</summary>
    public const char Space = '\u00A0';

    /// <summary>Whether a space stands between a number and a unit or percent sign.</summary>
    public static bool IsBeforeUnit(string text, int position) =>
        position > 0 && position + 1 < text.Length
        && text[position] == ' ' && char.IsAsciiDigit(text[position - 1]) && (char.IsLetter(text[position + 1]) || text[position + 1] == '%');

    /// <summary>The text with such spaces.</summary>
    public static string Apply(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (int i = 0; i < source.Length; i++)
        {
            target[i] = IsBeforeUnit(source, i) ? Space : source[i];
        }
    });
}
