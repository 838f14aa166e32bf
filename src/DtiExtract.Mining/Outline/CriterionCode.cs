namespace DtiExtract.Mining.Outline;

/// <summary>Reads the code of a criterion: "3.5", "8", "4.1.2".</summary>
internal static class CriterionCode
{
    private const int MaxDepth = 3;

    /// <summary>Reads the code that opens <paramref name="text"/>.</summary>
    /// <param name="text">Text right after the word for criterion.</param>
    /// <param name="length">How many characters were read, the space before the code among them.</param>
    /// <param name="depth">How many numbers the code is made of.</param>
    /// <returns>The code, or null when there is none.</returns>
    public static string? Read(ReadOnlySpan<char> text, out int length, out int depth)
    {
        int start = text.Length - text.TrimStart().Length;
        length = start;
        depth = 0;
        while (depth < MaxDepth && CountDigits(text[length..]) is 1 or 2)
        {
            length += CountDigits(text[length..]);
            depth++;
            if (length + 1 < text.Length && text[length] == '.' && char.IsAsciiDigit(text[length + 1]) && depth < MaxDepth)
            {
                length++;
            }
            else
            {
                break;
            }
        }

        bool goesOn = length < text.Length && (char.IsLetterOrDigit(text[length]) || text[length] is '/' or '%');
        return depth == 0 || goesOn ? null : text[start..length].ToString();
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        int digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits < 0 ? text.Length : digits;
    }
}
