namespace DtiExtract.Mining.Figures;

/// <summary>
/// A number as written, with the values that its marks allow. Source of the procedure: reference, section 1.1, steps 1 to 5;
/// which of two values is meant is decided by <see cref="NumberHabit"/> and by the arithmetic of the statement.
/// </summary>
/// <param name="AsGrouped">The value if the marks group thousands; null when they can't.</param>
/// <param name="AsDecimal">The value if the last mark is the decimal mark; null when it can't be.</param>
/// <param name="Mark">The only kind of mark used, when there is one kind; NUL otherwise.</param>
/// <param name="Digits">How many digits there are.</param>
/// <param name="LeadingZero">Whether the first of several digits is a zero.</param>
internal readonly record struct WrittenNumber(decimal? AsGrouped, decimal? AsDecimal, char Mark, int Digits, bool LeadingZero)
{
    // A decimal holds 28 digits; a count of anything in a province needs 15 at most.
    private const int MostDigits = 18;

    // Counts have at most three decimals, those of tonnes for instance.
    private const int LongestFraction = 3;

    /// <summary>Whether there are digits only.</summary>
    public bool IsPlain => Mark == '\0' && AsDecimal is null && AsGrouped is not null;

    /// <summary>Whether the marks allow both readings.</summary>
    public bool IsAmbiguous => AsGrouped is not null && AsDecimal is not null;

    /// <summary>Whether the token is a number at all: "8.4.1" and "2.502,305,000" are none.</summary>
    public bool IsNumber => AsGrouped is not null || AsDecimal is not null;

    /// <summary>Reads digits and the marks between them.</summary>
    public static WrittenNumber Read(ReadOnlySpan<char> token)
    {
        int dots = token.Count('.');
        int commas = token.Count(',');
        int digits = token.Length - dots - commas;
        bool zero = token[0] == '0' && digits > 1;
        if (digits > MostDigits)
        {
            return new WrittenNumber(null, null, '\0', digits, zero);
        }

        if (dots + commas == 0)
        {
            return new WrittenNumber(Value(token, decimals: 0), null, '\0', digits, zero);
        }

        return dots > 0 && commas > 0 ? TwoKinds(token, digits, zero) : OneKind(token, dots + commas, dots > 0 ? '.' : ',', digits, zero);
    }

    private static WrittenNumber TwoKinds(ReadOnlySpan<char> token, int digits, bool zero)
    {
        int last = token.LastIndexOfAny('.', ',');
        char grouping = token[last] == '.' ? ',' : '.';
        bool sound = token[..last].IndexOf(token[last]) < 0 && GroupsOfThree(token[..last], grouping);
        return new WrittenNumber(null, sound ? Value(token, token.Length - last - 1) : null, '\0', digits, zero);
    }

    private static WrittenNumber OneKind(ReadOnlySpan<char> token, int marks, char mark, int digits, bool zero)
    {
        int last = token.LastIndexOf(mark);
        int after = token.Length - last - 1;
        // "4.9956": a digit too many in a group is likelier than a count with four decimals.
        bool slipped = mark == '.' && marks == 1 && after > LongestFraction;
        bool grouped = (slipped || GroupsOfThree(token, mark)) && token[0] != '0';
        bool fraction = marks == 1;
        return new WrittenNumber(
            grouped ? Value(token, 0) : null,
            fraction ? Value(token, after) : null,
            mark,
            digits,
            zero && token[1] != mark);
    }

    /// <summary>Whether the marks stand after one to three digits and then after every three.</summary>
    private static bool GroupsOfThree(ReadOnlySpan<char> token, char mark)
    {
        int first = token.IndexOf(mark);
        if (first is < 1 or > 3 || (token.Length - first) % 4 != 0)
        {
            return false;
        }

        for (int i = first; i < token.Length; i += 4)
        {
            if (token[i] != mark || token.Slice(i + 1, 3).IndexOfAnyExceptInRange('0', '9') >= 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The digits as a decimal with so many decimals; stated zeros at the end are kept in its scale.</summary>
    private static decimal Value(ReadOnlySpan<char> token, int decimals)
    {
        long value = 0;
        foreach (char c in token)
        {
            if (char.IsAsciiDigit(c))
            {
                value = (value * 10) + (c - '0');
            }
        }

        return new decimal(unchecked((int)value), (int)(value >> 32), 0, false, (byte)decimals);
    }
}
