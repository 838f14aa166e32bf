using System.Buffers;
using System.Collections.Frozen;
using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Reading.PlainText;

/// <summary>What the beginning and the end of a line tell.</summary>
internal static class LineText
{
    private const int LongestWord = 16;
    private const int LongestOpening = 32;
    private const string Bullets = "-+•*·–—▪●○◦➢";
    private static readonly SearchValues<char> Closers = SearchValues.Create("\"”’'»)]*_");

    // Words that a sentence can't end with.
    private static readonly FrozenSet<string> Hanging = FrozenSet.ToFrozenSet(
        ("của và các những cho với về tại từ đến trong trên là được bị bằng theo gồm tỷ tỉ số lệ ngày tháng đạt khoảng hơn gần có thuộc do để mà hoặc " +
        "đã đang sẽ không chưa cả mỗi một tổng như vào ra bởi thì").Split(' ').Select(Syllable.Fold));

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> HangingWord = Hanging.GetAlternateLookup<ReadOnlySpan<char>>();

    // Words that head a part of a report when a number follows.
    private static readonly string[] Heads = ["Tiêu chí ", "Chỉ tiêu ", "Phụ lục ", "Điều ", "Mục ", "Phần ", "Chương ", "Bảng ", "Biểu "];

    // Openings of lines that stand for themselves.
    private static readonly string[] Openings = ["Kính gửi", "Nơi nhận", "CỘNG H", "Độc lập", "Số:", "TM.", "KT.", "TL.", "STT", "http", "www."];

    private static readonly SearchValues<char> HeadInitials = SearchValues.Create([.. Heads.Concat(Openings).Select(head => head[0])]);

    /// <summary>Whether the line begins with a lower-case letter.</summary>
    public static bool StartsLower(ReadOnlySpan<char> line) => char.IsLower(line[0]);

    /// <summary>Whether a sentence may end with the line.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> line) => LastMark(line) is '.' or '!' or '?' or '…' or ';' or ':';

    /// <summary>Whether the line's sentence, or a clause that more must follow, is ended by a full stop or its like.</summary>
    public static bool EndsWithFullStop(ReadOnlySpan<char> line) => LastMark(line) is '.' or '!' or '?' or '…';

    /// <summary>Whether the line can't be the end of a sentence: a comma, an open bracket, or a word such as "của" at its end.</summary>
    public static bool EndsHanging(ReadOnlySpan<char> line)
    {
        if (line[^1] is ',' or '(' or '/' or '“')
        {
            return true;
        }

        Span<char> word = stackalloc char[LongestWord];
        int length = FoldLastWord(line, word);
        return length > 0 && HangingWord.Contains(word[..length]);
    }

    /// <summary>Whether the line begins with a bullet of a list.</summary>
    public static bool StartsWithBullet(ReadOnlySpan<char> line) =>
        line.Length > 1 && Bullets.Contains(line[0]) && (line[0] != '*' || char.IsWhiteSpace(line[1])) && line[1] != line[0];

    /// <summary>Whether the line begins with a mark that no sentence has inside: a bullet, a number, a letter, a known heading.</summary>
    public static bool StartsItem(ReadOnlySpan<char> line) =>
        StartsWithBullet(line) || StartsWithNumberMark(line) || StartsWithLetterMark(line) || StartsWithHead(line);

    /// <summary>Whether there are letters and all are capitals.</summary>
    public static bool IsCapitals(ReadOnlySpan<char> line)
    {
        bool hasLetters = false;
        foreach (char c in line)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            hasLetters |= char.IsUpper(c);
        }

        return hasLetters;
    }

    /// <summary>The columns of the line's first word.</summary>
    public static int FirstWordWidth(ReadOnlySpan<char> line)
    {
        int end = line.IndexOf(' ');
        return TextLines.Width(end < 0 ? line : line[..end], 0);
    }

    // "1.", "1.2.", "1.2 A", "2)", "(1)": a number of one or two digits, or several of them joined by dots.
    private static bool StartsWithNumberMark(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> rest = line[0] == '(' ? line[1..] : line;
        int groups = 0;
        while (LeadingDigits(rest) is > 0 and <= 2 and int digits)
        {
            groups++;
            rest = rest[digits..];
            bool isDotted = rest.StartsWith('.');
            if (isDotted && rest.Length > 1 && char.IsAsciiDigit(rest[1]))
            {
                rest = rest[1..];
                continue;
            }

            bool isClosed = isDotted || rest.StartsWith(')') || rest.StartsWith("/ ");
            return isClosed || groups > 1 && rest.Length > 1 && rest[0] == ' ' && char.IsUpper(rest[1]);
        }

        return false;
    }

    // "a)", "đ.", "A.", "IV.", "(b)".
    private static bool StartsWithLetterMark(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> rest = line[0] == '(' ? line[1..] : line;
        int letters = rest.Length > 0 && "IVX".Contains(rest[0]) ? rest.IndexOfAnyExcept('I', 'V', 'X') : 1;
        return letters is > 0 and <= 5
            && rest.Length > letters
            && char.IsLetter(rest[0])
            && (rest[letters] == ')' || (rest[letters] == '.' && (rest.Length == letters + 1 || char.IsWhiteSpace(rest[letters + 1]))));
    }

    private static bool StartsWithHead(ReadOnlySpan<char> line)
    {
        if (!HeadInitials.Contains(line[0]))
        {
            return false;
        }

        Span<char> composed = stackalloc char[LongestOpening];
        ReadOnlySpan<char> start = composed[..Composition.Compose(line[..Math.Min(line.Length, LongestOpening)], composed)];
        foreach (string opening in Openings)
        {
            if (start.StartsWith(opening, StringComparison.Ordinal))
            {
                return true;
            }
        }

        foreach (string head in Heads)
        {
            if (start.StartsWith(head, StringComparison.Ordinal))
            {
                ReadOnlySpan<char> rest = start[head.Length..];
                return rest.StartsWith("số ", StringComparison.Ordinal) || (rest.Length > 0 && (char.IsAsciiDigit(rest[0]) || "IVX".Contains(rest[0])));
            }
        }

        return false;
    }

    private static int LeadingDigits(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }

    private static char LastMark(ReadOnlySpan<char> line)
    {
        int last = line.LastIndexOfAnyExcept(Closers);
        return last < 0 ? '\0' : line[last];
    }

    private static int FoldLastWord(ReadOnlySpan<char> line, Span<char> target)
    {
        ReadOnlySpan<char> word = line[(line.LastIndexOf(' ') + 1)..];
        if (word.Length > target.Length)
        {
            return 0;
        }

        int length = Composition.Compose(word, target);
        return Syllable.Fold(target[..length], target);
    }
}
