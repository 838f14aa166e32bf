using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Reconciliation.Across.Digesting;

/// <summary>Cuts a line of normal text into sentences, and those at semicolons.</summary>
internal static class Clauses
{
    /// <summary>The clauses that hold more than white space, in their order.</summary>
    public static IEnumerable<TextSpan> Of(string text, TextSpan line)
    {
        int start = line.Start;
        for (int i = line.Start; i < line.End; i++)
        {
            if (text[i] == ';' || (text[i] is '.' or '!' or '?' && Sentence.EndsAt(text, i, line.End)))
            {
                if (Trimmed(text, start, i) is { Length: > 0 } clause)
                {
                    yield return clause;
                }

                start = i + 1;
            }
        }

        if (Trimmed(text, start, line.End) is { Length: > 0 } last)
        {
            yield return last;
        }
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(text[start]) && text[start] is not ('"' or '('))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
