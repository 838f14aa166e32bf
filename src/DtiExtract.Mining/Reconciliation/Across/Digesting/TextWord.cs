namespace DtiExtract.Mining.Reconciliation.Across.Digesting;

/// <summary>A word or number of the normal text.</summary>
/// <param name="Start">Its first position.</param>
/// <param name="End">The position after it.</param>
internal readonly record struct TextWord(int Start, int End)
{
    /// <summary>The words of a stretch of text; a mark inside a number belongs to it.</summary>
    public static List<TextWord> Of(string text, TextSpan span)
    {
        var words = new List<TextWord>();
        for (int at = span.Start; at < span.End; at++)
        {
            int start = at;
            while (at < span.End && (char.IsLetterOrDigit(text[at]) || IsInNumber(text, at, start, span.End)))
            {
                at++;
            }

            if (at > start)
            {
                words.Add(new TextWord(start, at));
            }
        }

        return words;
    }

    /// <summary>The word itself.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);

    private static bool IsInNumber(string text, int at, int start, int end) =>
        at > start && at + 1 < end && text[at] is '.' or ',' && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);
}
