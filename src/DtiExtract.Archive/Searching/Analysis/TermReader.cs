using System.Globalization;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;

namespace DtiExtract.Archive.Searching.Analysis;

/// <summary>
/// Reads the words and numbers of a text as they are searched, in the same way for both databases, for passages and for queries.
/// A word is known by its accented form (composed letters, lower case, one placement of tones, one spelling of i and y) and by its
/// folded form without marks; a number by its value, however it is grouped.
/// </summary>
/// <remarks>One reader serves one thread and any number of texts: what it shows of a term lasts until the next.</remarks>
internal sealed class TermReader
{
    /// <summary>A word or number is cut here; nobody searches for more of it.</summary>
    private const int Longest = 64;

    private readonly char[] _composed = new char[Longest];
    private readonly char[] _exact = new char[Longest];
    private readonly char[] _folded = new char[Longest];
    private string _text = string.Empty;
    private int _at;
    private int _length;

    /// <summary>First position of the term in the text as given.</summary>
    public int Start { get; private set; }

    /// <summary>First position after it.</summary>
    public int End => _at;

    /// <summary>Whether it is a number whose value is known.</summary>
    public bool IsNumber { get; private set; }

    /// <summary>The term with its accents.</summary>
    public ReadOnlySpan<char> Exact => _exact.AsSpan(0, _length);

    /// <summary>The term without them.</summary>
    public ReadOnlySpan<char> Folded => _folded.AsSpan(0, _length);

    /// <summary>Begins a text.</summary>
    public void Begin(string text) => (_text, _at) = (text, 0);

    /// <summary>Goes to the next term.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Next()
    {
        while (_at < _text.Length && !char.IsLetterOrDigit(_text[_at]))
        {
            _at++;
        }

        if (_at == _text.Length)
        {
            return false;
        }

        Start = _at;
        IsNumber = char.IsAsciiDigit(Plain(_at)) && TryReadNumber();
        if (!IsNumber)
        {
            ReadWord();
        }

        return true;
    }

    private char Plain(int at) => at < _text.Length ? LookAlikes.Plain(_text[at]) : ' ';

    /// <summary>Digits and the marks between them, unless letters follow ("4g") or the marks make no number ("8.4.1").</summary>
    private bool TryReadNumber()
    {
        int end = _at;
        int length = 0;
        Span<char> written = stackalloc char[Longest];
        while (length < Longest && NumberCharacterAt(end) is var c and not '\0')
        {
            written[length++] = c;
            end++;
        }

        if (length == Longest || char.IsLetter(Plain(end)) || WrittenNumber.Read(written[..length]) is not { IsNumber: true } number)
        {
            return false;
        }

        _at = end;
        Write(number.AsGrouped ?? number.AsDecimal!.Value);
        return true;
    }

    /// <summary>A digit, a mark between two digits, or NUL.</summary>
    private char NumberCharacterAt(int at)
    {
        char c = Plain(at);
        bool inside = char.IsAsciiDigit(c) || (c is '.' or ',' && char.IsAsciiDigit(Plain(at + 1)));
        return inside ? c : '\0';
    }

    private void Write(decimal value)
    {
        // Zeros at the end don't change a number: 98,70 is found by 98.7.
        decimal shortest = value / 1.0000000000000000000000000000m;
        shortest.TryFormat(_exact, out _length, default, CultureInfo.InvariantCulture);
        Exact.CopyTo(_folded);
    }

    private void ReadWord()
    {
        int length = 0;
        bool hasMarks = false;
        while (_at < _text.Length && IsInWord(_at))
        {
            char c = LookAlikes.Plain(_text[_at++]);
            hasMarks |= IsMark(c);
            if (c != '\0' && length < Longest)
            {
                _composed[length++] = c;
            }
        }

        if (hasMarks)
        {
            length = Composition.Compose(_composed.AsSpan(0, length), _composed);
            length = WithoutLooseMarks(_composed.AsSpan(0, length));
        }

        _length = Syllable.Fold(_composed.AsSpan(0, length), _exact);
        for (int i = 0; i < _length; i++)
        {
            _folded[i] = PlainLetters.Of(_exact[i]);
        }
    }

    private bool IsInWord(int at)
    {
        char c = _text[at];
        char plain = LookAlikes.Plain(c);
        return char.IsLetterOrDigit(plain) || IsMark(c) || plain == '\0'
            || (plain is '.' or ',' && at > Start && char.IsAsciiDigit(Plain(at - 1)) && char.IsAsciiDigit(Plain(at + 1)));
    }

    private static int WithoutLooseMarks(Span<char> word)
    {
        int length = 0;
        foreach (char c in word)
        {
            if (!IsMark(c))
            {
                word[length++] = c;
            }
        }

        return length;
    }

    private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';
}
