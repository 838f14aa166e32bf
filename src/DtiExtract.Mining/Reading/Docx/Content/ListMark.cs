namespace DtiExtract.Mining.Reading.Docx.Content;

/// <summary>Recognises a list mark that the writer typed at the beginning of a line: "- ", "+ ", "a) ", "1. ", "1.2. ", "II. ".</summary>
internal static class ListMark
{
    private const int LongestNumber = 2;

    /// <summary>Whether the line begins with a mark and goes on after it.</summary>
    public static bool Begins(ReadOnlySpan<char> line)
    {
        int end = line switch
        {
            ['-' or '+' or '–' or '•' or '*' or '·', ..] => 1,
            [>= '0' and <= '9', ..] => EndOfNumber(line),
            [_, ')', ..] when char.IsLetter(line[0]) => 2,
            _ => EndOfRoman(line),
        };
        return end > 0 && end < line.Length && char.IsWhiteSpace(line[end]);
    }

    /// <summary>After "1.", "1)", "1.2."; 0 when it is another number.</summary>
    private static int EndOfNumber(ReadOnlySpan<char> line)
    {
        int start = 0;
        for (int i = 0; i < line.Length; i++)
        {
            if (char.IsAsciiDigit(line[i]) && i - start < LongestNumber)
            {
                continue;
            }

            if (i == start || line[i] is not ('.' or ')'))
            {
                return i == start ? i : 0;
            }

            start = i + 1;
        }

        return 0;
    }

    private static int EndOfRoman(ReadOnlySpan<char> line)
    {
        int end = line.IndexOfAnyExcept("IVX");
        return end > 0 && line[end] == '.' ? end + 1 : 0;
    }
}
