namespace DtiExtract.Mining.Language;

/// <summary>Borders of sentences in a line of normal text.</summary>
internal static class Sentence
{
    /// <summary>Where the sentence that holds <paramref name="position"/> begins, inside <paramref name="line"/>.</summary>
    public static int StartOf(ReadOnlySpan<char> text, TextSpan line, int position)
    {
        for (int i = position - 1; i > line.Start; i--)
        {
            if (IsStop(text[i]) && EndsAt(text, i, line.End))
            {
                return i + 1;
            }
        }

        return line.Start;
    }

    /// <summary>Where the sentence that holds <paramref name="position"/> ends, its stop left out.</summary>
    public static int EndOf(ReadOnlySpan<char> text, TextSpan line, int position)
    {
        for (int i = position; i < line.End; i++)
        {
            if (IsStop(text[i]) && EndsAt(text, i, line.End))
            {
                return i;
            }
        }

        return line.End;
    }

    /// <summary>
    /// Whether the full stop at <paramref name="stop"/> ends a sentence: at the end of the line, and before a capital or a digit unless it stands in an
    /// abbreviation ("TP.Bình An").
    /// </summary>
    public static bool EndsAt(ReadOnlySpan<char> text, int stop, int end)
    {
        int next = stop + 1;
        while (next < end && text[next] == ' ')
        {
            next++;
        }

        if (next == end)
        {
            return true;
        }

        char c = text[next];
        if (next == stop + 1)
        {
            return char.IsUpper(c) && stop >= 1 && char.IsLower(text[stop - 1]);
        }

        return char.IsUpper(c) || char.IsAsciiDigit(c) || c is '(' or '*' or '"' or '-' or '+';
    }

    private static bool IsStop(char c) => c is '.' or '!' or '?' or '…';
}
