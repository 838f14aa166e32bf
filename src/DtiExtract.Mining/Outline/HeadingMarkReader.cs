using System.Globalization;

namespace DtiExtract.Mining.Outline;

/// <summary>Reads the number or letter at the start of a block: "II.", "1.1.", "(2)", "b)".</summary>
/// <remarks>
/// A number that is a quantity or a date ("10.10.2024", "6.240 văn bản", "1.315,643 triệu", "17/17 cán bộ", "2 xã") is no mark: the numbers of a
/// mark have two digits at most, end in "." "/" "-" or ")", and words follow.
/// </remarks>
internal ref struct HeadingMarkReader(ReadOnlySpan<char> block)
{
    private readonly ReadOnlySpan<char> _block = block;
    private readonly int _start = Decoration(block);

    /// <summary>Reads the mark; one of style <see cref="MarkStyle.None"/> says where the words begin after stars, and that there is no number.</summary>
    public readonly HeadingMark Read()
    {
        if (_start == _block.Length)
        {
            return Unmarked();
        }

        char first = _block[_start];
        if (first == '(')
        {
            return ReadParentheses();
        }

        if (char.IsAsciiDigit(first))
        {
            return ReadNumbers();
        }

        return char.IsLetter(first) ? ReadLetters() : Unmarked();
    }

    /// <summary>The value of a Roman numeral in capitals up to 39; 0 when it is none.</summary>
    public static int Roman(ReadOnlySpan<char> letters)
    {
        int value = 0;
        for (int i = 0; i < letters.Length; i++)
        {
            int digit = RomanDigit(letters[i]);
            if (digit == 0)
            {
                return 0;
            }

            value += i + 1 < letters.Length && digit < RomanDigit(letters[i + 1]) ? -digit : digit;
        }

        return letters.Length <= 6 && value is > 0 and < 40 ? value : 0;
    }

    private static int RomanDigit(char c) => c switch { 'I' => 1, 'V' => 5, 'X' => 10, _ => 0 };

    /// <summary>Skips the stars and hashes by which plain text shows bold type and headings; a star with a space after it is a list mark.</summary>
    private static int Decoration(ReadOnlySpan<char> block)
    {
        int i = 0;
        while (i < block.Length && block[i] is '*' or '#' or '_')
        {
            i++;
        }

        bool isListMark = i == 1 && block.Length > 1 && block[0] == '*' && block[1] == ' ';
        if (isListMark)
        {
            return 0;
        }

        return i < block.Length && block[i] == ' ' ? i + 1 : i;
    }

    private readonly HeadingMark Unmarked() => new(MarkStyle.None, 0, 0, _start, _start);

    private readonly HeadingMark ReadParentheses()
    {
        int close = _block[_start..].IndexOf(')') + _start;
        ReadOnlySpan<char> inside = close > _start ? _block[(_start + 1)..close] : default;
        if (inside.Length is 0 or > 4 || !HasWordsAt(close + 1, out int words))
        {
            return Unmarked();
        }

        if (inside.Length <= 2 && int.TryParse(inside, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return new HeadingMark(MarkStyle.Parentheses, 1, number, _start, words);
        }

        if (Roman(inside) is > 0 and int roman)
        {
            return new HeadingMark(MarkStyle.Parentheses, 1, roman, _start, words);
        }

        return inside.Length == 1 && char.IsLower(inside[0]) ? new HeadingMark(MarkStyle.Letter, 1, 0, _start, words) : Unmarked();
    }

    private readonly HeadingMark ReadNumbers()
    {
        int depth = 0;
        int i = _start;
        int number;
        while (true)
        {
            int digits = CountDigits(i);
            if (digits is 0 or > 2 || depth == 5)
            {
                return Unmarked();
            }

            number = int.Parse(_block.Slice(i, digits), NumberStyles.None, CultureInfo.InvariantCulture);
            depth++;
            i += digits;
            if (i + 1 >= _block.Length || _block[i] != '.' || !char.IsAsciiDigit(_block[i + 1]))
            {
                break;
            }

            i++;
        }

        return EndNumbers(i, depth, number);
    }

    private readonly HeadingMark EndNumbers(int end, int depth, int number)
    {
        int i = end < _block.Length && _block[end] == ' ' ? end + 1 : end;
        char c = i < _block.Length ? _block[i] : '\0';
        if (c == ')' && depth == 1 && HasWordsAt(i + 1, out int words))
        {
            return new HeadingMark(MarkStyle.NumberParenthesis, 1, number, _start, words);
        }

        bool isTerminated = c == '.' ? HasWordsAt(i + 1, out words) : IsSlashOrDash(i, out words);
        bool isBareDotted = depth > 1 && i > end && char.IsUpper(c);
        if (!isTerminated && !isBareDotted)
        {
            return Unmarked();
        }

        return new HeadingMark(MarkStyle.Number, depth, number, _start, isTerminated ? words : i);
    }

    private readonly HeadingMark ReadLetters()
    {
        int length = 1;
        while (_start + length < _block.Length && char.IsLetter(_block[_start + length]))
        {
            length++;
        }

        ReadOnlySpan<char> letters = _block.Slice(_start, length);
        int i = _start + length;
        if (length > 6 || i == _block.Length)
        {
            return Unmarked();
        }

        int roman = Roman(letters);
        if (length > 1 && roman == 0)
        {
            return Unmarked();
        }

        char c = _block[i];
        bool isTerminated = c is '.' or ')' ? HasWordsAt(i + 1, out int words) : IsSlashOrDash(c == ' ' ? i + 1 : i, out words);
        if (!isTerminated)
        {
            return Unmarked();
        }

        if (roman > 0)
        {
            return new HeadingMark(MarkStyle.Roman, 1, roman, _start, words);
        }

        MarkStyle style = char.IsUpper(letters[0]) ? MarkStyle.Capital : MarkStyle.Letter;
        return new HeadingMark(style, 1, char.ToLowerInvariant(letters[0]) - 'a' + 1, _start, words);
    }

    private readonly int CountDigits(int position)
    {
        int i = position;
        while (i < _block.Length && char.IsAsciiDigit(_block[i]))
        {
            i++;
        }

        return i - position;
    }

    /// <summary>"1/ Công tác", "II - KẾT QUẢ": a slash or dash ends a mark only before a capital; "5 - 7 thành viên" and "1/7" are none.</summary>
    private readonly bool IsSlashOrDash(int position, out int words)
    {
        words = position;
        return position < _block.Length && _block[position] is '/' or '-' && HasWordsAt(position + 1, out words) && words > position + 1 && char.IsUpper(_block[words]);
    }

    /// <summary>Whether words follow; without a space before them only a letter counts, so that "1.5" or "3)/4" end nothing.</summary>
    private readonly bool HasWordsAt(int position, out int words)
    {
        words = position;
        while (words < _block.Length && _block[words] is ' ' or '*' or '_')
        {
            words++;
        }

        return words < _block.Length && (words > position || char.IsLetter(_block[words]));
    }
}
