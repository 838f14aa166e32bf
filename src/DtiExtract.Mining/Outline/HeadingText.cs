namespace DtiExtract.Mining.Outline;

/// <summary>Cuts a heading from what follows it in its block.</summary>
internal static class HeadingText
{
    private const int MaxLength = 160;

    /// <summary>How many characters of <paramref name="block"/> the heading takes, from its start: to the first colon, the end of the first sentence, or a word's end before 160 characters.</summary>
    /// <param name="block">The block in normal form.</param>
    /// <param name="words">Where the words begin, after number and label: what ends a sentence before them does not count.</param>
    public static int End(ReadOnlySpan<char> block, int words)
    {
        int limit = Math.Min(block.Length, words + MaxLength);
        for (int i = words; i < limit; i++)
        {
            if (EndsAt(block, i))
            {
                return TrimmedEnd(block, i);
            }
        }

        if (limit < block.Length && block[..(limit + 1)].LastIndexOf(' ') is var space && space > words)
        {
            limit = space;
        }

        return TrimmedEnd(block, limit);
    }

    private static bool EndsAt(ReadOnlySpan<char> block, int position)
    {
        bool isLast = position + 1 == block.Length;
        bool isBeforeSpace = !isLast && block[position + 1] is ' ' or '*' or '_';
        return block[position] switch
        {
            ':' => isLast || isBeforeSpace || char.IsLetter(block[position + 1]),
            '.' => isLast || (isBeforeSpace && position + 2 < block.Length && !char.IsLower(block[position + 2]) && !IsAbbreviation(block, position)),
            _ => false,
        };
    }

    /// <summary>Whether the point belongs to a short word in capitals: "TP. Quảng Ngãi", "Nguyễn V. An".</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> block, int point)
    {
        int start = point;
        while (start > 0 && char.IsUpper(block[start - 1]))
        {
            start--;
        }

        return point - start is 1 or 2 && (start == 0 || block[start - 1] == ' ');
    }

    private static int TrimmedEnd(ReadOnlySpan<char> block, int end)
    {
        while (end > 0 && block[end - 1] is ' ' or '*' or '_' or '.' or ':' or ';' or ',')
        {
            end--;
        }

        return end;
    }
}
