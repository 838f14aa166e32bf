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

    // Words that neither a sentence nor a heading ends with.
    private static readonly FrozenSet<string> Hanging = Words("của và các những cho với về trong là do để mà hoặc như bởi thì đang sẽ đã từ gồm");

    // Words that may end a heading ("Văn bản đến"), but lead to a number that follows.
    private static readonly FrozenSet<string> Leading = Words("đạt khoảng hơn gần trên có được bằng đến năm tháng ngày lệ tổng cả chiếm còn");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> HangingWord = Hanging.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LeadingWord = Leading.GetAlternateLookup<ReadOnlySpan<char>>();

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

    /// <summary>Whether the line can't be the end of a sentence, given what follows: a comma, an open bracket, a word such as "của", or one that leads to a number.</summary>
    public static bool HangsBefore(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        if (!char.IsLetterOrDigit(next[0]))
        {
            return char.IsAsciiDigit(line[^1]) && next[0] == '%';
        }

        if (line[^1] is ',' or '(' or '/' or '“')
        {
            return true;
        }

        Span<char> buffer = stackalloc char[LongestWord];
        ReadOnlySpan<char> word = buffer[..FoldLastWord(line, buffer)];
        return HangingWord.Contains(word) || (char.IsAsciiDigit(next[0]) && (LeadingWord.Contains(word) || (word is "số" && IsDocumentNumber(next))));
    }

    /// <summary>Whether the line begins with a bullet of a list.</summary>
    public static bool StartsWithBullet(ReadOnlySpan<char> line) =>
        line.Length > 1 && Bullets.Contains(line[0]) && (line[0] != '*' || char.IsWhiteSpace(line[1])) && line[1] != line[0];

    /// <summary>Whether the line begins with the mark of a list or a heading: a bullet, a number, a letter.</summary>
    public static bool StartsWithMark(ReadOnlySpan<char> line) => StartsWithBullet(line) || StartsWithNumberMark(line) || StartsWithLetterMark(line);

    /// <summary>Whether the line begins with what no sentence has inside: a mark, or words that head a part of a report.</summary>
    public static bool StartsItem(ReadOnlySpan<char> line) => StartsWithMark(line) || StartsWithHead(line);

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

    /// <summary>Whether the line says only that the document is a report; its title is on the line below.</summary>
    public static bool NamesReport(ReadOnlySpan<char> line)
    {
        Span<char> composed = stackalloc char[LongestWord];
        return line.Length <= LongestWord && composed[..Composition.Compose(line, composed)] is "BÁO CÁO";
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

    // "12/KH-UBND"; after "số" nothing else is sure, since headings end with it ("Kinh tế số").
    private static bool IsDocumentNumber(ReadOnlySpan<char> line) => line[LeadingDigits(line)..].StartsWith('/');

    private static FrozenSet<string> Words(string words) => words.Split(' ').Select(Syllable.Fold).ToFrozenSet();

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
