using System.Text;
using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Outline.Headers;

/// <summary>Reads the name of a unit after its kind, as written in a sentence ("xã Hà Tân") or in capitals ("XÃ HÀ TÂN").</summary>
/// <param name="cues">The words that end a name, and those that are none.</param>
internal sealed class UnitNameReader(OutlineCues cues)
{
    private const int MaxSyllables = 4;
    private const int MaxLength = 60;

    /// <summary>Reads the name that opens <paramref name="text"/>.</summary>
    /// <param name="text">The text after the kind.</param>
    /// <param name="mayBeNumber">Whether the name may be a number.</param>
    /// <param name="length">How many characters the name takes.</param>
    /// <returns>The name as in a sentence; null when there is none.</returns>
    public string? Read(ReadOnlySpan<char> text, bool mayBeNumber, out int length)
    {
        text = text[..Math.Min(text.Length, MaxLength)];
        if (mayBeNumber && ReadNumber(text, out length) is { } number)
        {
            return number;
        }

        length = 0;
        if (text.IsEmpty || !char.IsUpper(text[0]))
        {
            return null;
        }

        string folded = Syllable.Fold(text.ToString());
        var name = new StringBuilder();
        for (int syllables = 0; syllables < MaxSyllables; syllables++)
        {
            int start = syllables == 0 ? 0 : length + 1;
            int end = EndOfSyllable(text, start);
            bool isNext = syllables == 0 || (start < text.Length && text[length] == ' ');
            if (!isNext || end == start || !char.IsUpper(text[start]) || cues.NameEnds.Opens(folded.AsSpan(start)) || OpensPeriod(folded.AsSpan(start)))
            {
                break;
            }

            Append(name, text[start..end]);
            length = end;
        }

        return name.Length == 0 || IsNoName(folded.AsSpan(0, length)) ? null : name.ToString();
    }

    private static string? ReadNumber(ReadOnlySpan<char> text, out int length)
    {
        length = Math.Max(0, text.IndexOfAnyExceptInRange('0', '9'));
        length = length == 0 && text.Length is 1 or 2 && char.IsAsciiDigit(text[0]) ? text.Length : length;
        bool goesOn = length < text.Length && (char.IsLetter(text[length]) || text[length] is '/' or '%');
        return length is 1 or 2 && !goesOn ? text[..length].ToString() : null;
    }

    /// <summary>A syllable may hold an apostrophe or a hyphen: "Cư M'gar", "Phan Rang-Tháp Chàm".</summary>
    private static int EndOfSyllable(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && (char.IsLetter(text[end]) || (text[end] is '\'' or '-' && end > start && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    /// <summary>"NĂM 2024" ends a name, "Năm Căn" is one.</summary>
    private static bool OpensPeriod(ReadOnlySpan<char> folded)
    {
        int word = folded.StartsWith("năm ", StringComparison.Ordinal) ? "năm ".Length
            : folded.StartsWith("tháng ", StringComparison.Ordinal) ? "tháng ".Length
            : folded.StartsWith("quí ", StringComparison.Ordinal) ? "quí ".Length
            : 0;
        return word > 0 && word < folded.Length && (char.IsAsciiDigit(folded[word]) || folded[word] == 'i');
    }

    private static void Append(StringBuilder name, ReadOnlySpan<char> syllable)
    {
        if (name.Length > 0)
        {
            name.Append(' ');
        }

        bool startsWord = true;
        foreach (char c in syllable)
        {
            name.Append(startsWord ? c : char.ToLowerInvariant(c));
            startsWord = c == '-';
        }
    }

    private bool IsNoName(ReadOnlySpan<char> folded)
    {
        foreach (string phrase in cues.NoNames)
        {
            bool mayGoOn = phrase.Contains(' ', StringComparison.Ordinal);
            if (folded.StartsWith(phrase, StringComparison.Ordinal) && (folded.Length == phrase.Length || (mayGoOn && folded[phrase.Length] == ' ')))
            {
                return true;
            }
        }

        return false;
    }
}
