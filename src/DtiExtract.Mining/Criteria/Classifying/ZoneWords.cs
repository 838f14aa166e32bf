using System.Buffers;
using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Criteria.Classifying;

/// <summary>A word of a zone: where its letters stand in the buffers, and its hashes.</summary>
internal readonly record struct ZoneWord(int Start, int Length, uint Hash, uint PlainHash)
{
    /// <summary>The word in one of the buffers.</summary>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> buffer) => buffer.Slice(Start, Length);
}

/// <summary>Cuts text into words, folded and without accents. A number becomes its type, for what was counted says nothing of the indicator.</summary>
/// <param name="words">Takes the words.</param>
/// <param name="folded">Takes their letters, folded.</param>
/// <param name="plain">Takes their letters, without accents.</param>
internal ref struct ZoneWords(Span<ZoneWord> words, Span<char> folded, Span<char> plain)
{
    /// <summary>Letters of a word that are looked at.</summary>
    public const int MostLetters = 12;

    private const string Number = "#";
    private const string Percent = "#%";
    private const string Ratio = "#/#";
    private const string Year = "#year";

    private static readonly SearchValues<char> NumberMarks = SearchValues.Create("0123456789.,");

    private readonly Span<ZoneWord> _words = words;
    private readonly Span<char> _folded = folded;
    private readonly Span<char> _plain = plain;
    private int _letters;

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>The words.</summary>
    public readonly ReadOnlySpan<ZoneWord> All => _words[..Count];

    /// <summary>The folded letters of all words.</summary>
    public readonly ReadOnlySpan<char> Folded => _folded;

    /// <summary>The letters of all words without accents.</summary>
    public readonly ReadOnlySpan<char> Plain => _plain;

    /// <summary>Reads the first words of <paramref name="text"/>, as many as there is room for.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        int at = 0;
        while (at < text.Length && Count < _words.Length)
        {
            int end = at + 1;
            if (char.IsLetterOrDigit(text[at]))
            {
                end = EndOfWord(text, at, out string? type);
                Add(type ?? text[at..Math.Min(end, at + MostLetters)]);
            }

            at = end;
        }
    }

    /// <summary>Where the last <paramref name="count"/> words of <paramref name="text"/> begin.</summary>
    public static int StartOfLast(ReadOnlySpan<char> text, int count)
    {
        int at = text.Length;
        for (int words = 0; at > 0 && words < count; words++)
        {
            at = text[..at].LastIndexOfAnyExcept(' ') + 1;
            at = text[..at].LastIndexOf(' ') + 1;
        }

        return at;
    }

    /// <summary>Where the word at <paramref name="start"/> ends; for a number, with its type.</summary>
    private static int EndOfWord(ReadOnlySpan<char> text, int start, out string? type)
    {
        type = null;
        int end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        if (!char.IsAsciiDigit(text[start]) || text[start..end].ContainsAnyExcept(NumberMarks))
        {
            return end;
        }

        ReadOnlySpan<char> number = text[start..EndOfNumber(text, start)];
        end = start + number.Length;
        type = number.TrimEnd(".,") is ['1' or '2', '0' or '9', _, _] ? Year : Number;
        if (end + 1 < text.Length && text[end] == '/' && char.IsAsciiDigit(text[end + 1]))
        {
            type = Ratio;
            end = EndOfNumber(text, end + 1);
        }
        else if (text[end..].TrimStart(' ') is ['%', ..])
        {
            type = Percent;
        }

        return end;
    }

    private static int EndOfNumber(ReadOnlySpan<char> text, int start)
    {
        int length = text[start..].IndexOfAnyExcept(NumberMarks);
        return length < 0 ? text.Length : start + length;
    }

    private void Add(ReadOnlySpan<char> word)
    {
        Span<char> withAccents = _folded.Slice(_letters, word.Length);
        Span<char> without = _plain.Slice(_letters, word.Length);
        Syllable.Fold(word, withAccents);
        PlainLetters.Write(withAccents, without);
        _words[Count++] = new ZoneWord(_letters, word.Length, FeatureHash.Of(withAccents), FeatureHash.Of(without));
        _letters += word.Length;
    }
}
