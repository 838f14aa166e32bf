namespace DtiExtract.Mining.Reading.PlainText;

/// <summary>Finds page numbers that stand on a line of their own.</summary>
/// <remarks>
/// A number alone may as well be a value, or a cell of a table. It is a page number when it says so ("- 2 -", "Trang 2/7"), when it
/// stands at a form feed and counts the pages, when it cuts a sentence, or when it goes on counting a page's worth of text later.
/// </remarks>
internal static class PageNumbers
{
    private const int MostDigits = 3;
    private const int FewestCharactersOfPage = 400;
    private const int UsualCharactersOfPage = 800;

    /// <summary>Marks the page numbers among <paramref name="lines"/>.</summary>
    public static void Mark(TextLines lines, Span<LineRole> roles)
    {
        bool hasPages = Enumerable.Range(0, lines.Count).Any(i => lines[i].Gap == LineGap.Page);
        int last = 0;
        int lastAt = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            ReadOnlySpan<char> line = lines.Text(i);
            if (IsLabelled(line))
            {
                roles[i] = LineRole.PageNumber;
            }
            else if (TryRead(line, out int number))
            {
                int distance = lines[i].Span.Start - lastAt;
                bool isPossible = number > last && number <= last + 2 + (distance / FewestCharactersOfPage);
                bool isNext = number == last + 1 && last > 0 && distance >= UsualCharactersOfPage;
                if ((isPossible && ((hasPages && IsAtPageEdge(lines, i)) || CutsSentence(lines, i))) || (isNext && IsAmongText(lines, i)))
                {
                    roles[i] = LineRole.PageNumber;
                    last = number;
                    lastAt = lines[i].Span.Start;
                }
            }
        }
    }

    private static bool TryRead(ReadOnlySpan<char> line, out int number)
    {
        number = 0;
        return line.Length <= MostDigits && line.IndexOfAnyExceptInRange('0', '9') < 0 && int.TryParse(line, out number);
    }

    // "- 2 -", "– 2 –", "Trang 2", "Trang 2/7", "Page 2 of 7".
    private static bool IsLabelled(ReadOnlySpan<char> line)
    {
        if (line.Length > 2 && line[0] is '-' or '–' or '—' && line[^1] == line[0])
        {
            return TryRead(line[1..^1].Trim(), out _);
        }

        bool isLabelled = line.StartsWith("Trang ", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Page ", StringComparison.OrdinalIgnoreCase);
        return isLabelled && line.Length <= 16 && IsCount(line[5..].Trim());
    }

    private static bool IsCount(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAnyExceptInRange('0', '9');
        ReadOnlySpan<char> rest = end < 0 ? [] : text[end..].Trim();
        bool hasTotal = rest.StartsWith('/') || rest.StartsWith("of ") || rest.StartsWith("trên ");
        return end != 0 && (rest.IsEmpty || (hasTotal && rest.IndexOfAnyInRange('0', '9') > 0));
    }

    private static bool IsAtPageEdge(TextLines lines, int i) =>
        i == 0 || i == lines.Count - 1 || lines[i].Gap == LineGap.Page || lines[i + 1].Gap == LineGap.Page;

    private static bool CutsSentence(TextLines lines, int i) =>
        i > 0 && i + 1 < lines.Count && EndsInWord(lines.Text(i - 1)) && LineText.StartsLower(lines.Text(i + 1));

    // Cells of a table that were copied one below the other have short neighbours.
    private static bool IsAmongText(TextLines lines, int i) =>
        i > 0 && i + 1 < lines.Count && Math.Max(lines[i - 1].Span.Length, lines[i + 1].Span.Length) > 40;

    // In decomposed text the last character of a word may be a mark.
    private static bool EndsInWord(ReadOnlySpan<char> line) => char.IsLetter(line[^1]) || line[^1] is >= '\u0300' and <= '\u036F';
}
