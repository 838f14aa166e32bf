using System.Collections.Frozen;
using System.Text;

namespace DtiExtract.Service.Screens;

/// <summary>
/// The order of Vietnamese dictionaries: letters first (a ă â b … d đ e ê …), tones only between words of the same letters (none, huyền, hỏi, ngã, sắc, nặng), capitals
/// last of all; numbers by their size, so that "Tổ 2" stands before "Tổ 10".
/// </summary>
internal sealed class VietnameseOrder : IComparer<string>
{
    /// <summary>The order.</summary>
    public static readonly VietnameseOrder Instance = new();

    private const int LongestNumber = 60;

    private const string Letters = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    private static readonly string[] Rows = ["aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ"];

    private static readonly FrozenDictionary<char, (char Letter, char Tone)> Vowels = Rows
        .SelectMany(row => row.Select((vowel, tone) => (vowel, (row[0], (char)('0' + tone)))))
        .ToFrozenDictionary(pair => pair.vowel, pair => pair.Item2);

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return x is null ? y is null ? 0 : -1 : 1;
        }

        int order = string.CompareOrdinal(KeyOf(x), KeyOf(y));
        return order != 0 ? order : string.CompareOrdinal(y, x);
    }

    /// <summary>A text that stands, letter by letter, where the text belongs: its letters, then its tones.</summary>
    private static string KeyOf(string text)
    {
        var letters = new StringBuilder(text.Length);
        var tones = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                i = AppendNumber(letters, text, i);
                continue;
            }

            char lower = char.ToLowerInvariant(text[i]);
            (char letter, char tone) = Vowels.GetValueOrDefault(lower, (lower, '0'));
            int place = Letters.IndexOf(letter, StringComparison.Ordinal);
            letters.Append(place < 0 ? letter : (char)(char.MaxValue - Letters.Length + place));
            tones.Append(tone);
        }

        return letters.Append('\0').Append(tones).ToString();
    }

    /// <summary>Writes how many digits a number has before them; gives the position of its last one.</summary>
    private static int AppendNumber(StringBuilder letters, string text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        ReadOnlySpan<char> digits = text.AsSpan(start, end - start).TrimStart('0');
        letters.Append('0').Append((char)('0' + Math.Min(digits.Length, LongestNumber))).Append(digits);
        return end - 1;
    }
}
