namespace DtiExtract.Mining.Reading.PlainText;

/// <summary>Finds notes at the foot of a page: below a short rule, or before a page break with marks such as "[1]".</summary>
internal static class Footnotes
{
    private const int ShortestRule = 5;
    private const int MostLines = 15;

    /// <summary>Marks the notes among <paramref name="lines"/>, whose page numbers are marked already.</summary>
    public static void Mark(TextLines lines, Span<LineRole> roles)
    {
        int i = 0;
        while (i < lines.Count)
        {
            bool isRule = IsRule(lines.Text(i));
            int first = isRule ? i + 1 : i;
            if (first < lines.Count && roles[first] == LineRole.Body && IsNoteStart(lines.Text(first), isRule))
            {
                int end = EndOfNotes(lines, roles, first, isRule);
                roles[first..end].Fill(LineRole.Footnote);
                i = Math.Max(end, first);
            }

            i++;
        }
    }

    private static bool IsRule(ReadOnlySpan<char> line) => line.Length >= ShortestRule && line.IndexOfAnyExcept("_─—") < 0;

    // "[1] Theo …"; below a rule also "1 Theo …", "(1) Theo …", "¹ Theo …".
    private static bool IsNoteStart(ReadOnlySpan<char> line, bool isBelowRule)
    {
        bool isBracketed = line[0] == '[' || (isBelowRule && line[0] == '(');
        ReadOnlySpan<char> mark = isBracketed ? line[1..] : line;
        int digits = 0;
        while (digits < mark.Length && (char.IsAsciiDigit(mark[digits]) || mark[digits] is '¹' or '²' or '³'))
        {
            digits++;
        }

        if (digits is 0 or > 2 || digits == mark.Length)
        {
            return false;
        }

        return isBracketed ? mark[digits] is ']' or ')' : isBelowRule && (char.IsLetter(mark[digits]) || mark[digits] is ' ' or '.');
    }

    // Up to the end of the page; without a rule above, only what the page's end confirms is a note.
    private static int EndOfNotes(TextLines lines, ReadOnlySpan<LineRole> roles, int first, bool isBelowRule)
    {
        int end = first + 1;
        int last = Math.Min(lines.Count, first + MostLines);
        while (end < last && roles[end] == LineRole.Body && lines[end].Gap != LineGap.Page)
        {
            if (lines[end].Gap == LineGap.Blank && !IsNoteStart(lines.Text(end), isBelowRule))
            {
                return isBelowRule ? end : first;
            }

            end++;
        }

        bool isPageEnd = end == lines.Count || roles[end] != LineRole.Body || lines[end].Gap == LineGap.Page;
        return isPageEnd || isBelowRule ? end : first;
    }
}
