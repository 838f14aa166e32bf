using System.Collections.Frozen;
using System.Text;

namespace DtiExtract.Corpus.Letters;

/// <summary>A marked letter taken apart.</summary>
/// <param name="Row">The vowel without its tone: a, ă, â, e …</param>
/// <param name="Tone">The tone: 0 none, 1 grave, 2 hook, 3 tilde, 4 acute, 5 dot.</param>
/// <param name="IsUpper">Whether it is a capital.</param>
internal readonly record struct VietnameseLetter(char Row, int Tone, bool IsUpper);

/// <summary>The marked letters of Vietnamese, and their decomposed forms, which the invariant globalization mode does not know.</summary>
internal static class VietnameseLetters
{
    /// <summary>The vowels, each with its five tones: grave, hook, tilde, acute, dot.</summary>
    public static readonly string[] Rows =
    [
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
    ];

    private const int Dot = 5;
    private const char Horn = '\u031B';
    private static readonly char[] ToneMarks = ['\0', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
    private static readonly FrozenDictionary<char, VietnameseLetter> Letters = Build();

    /// <summary>Takes a vowel apart.</summary>
    public static bool TryAnalyse(char c, out VietnameseLetter letter) => Letters.TryGetValue(c, out letter);

    /// <summary>The letter with only its tone mark apart.</summary>
    public static string HalfComposed(char c) =>
        TryAnalyse(c, out VietnameseLetter letter) && letter.Tone > 0 ? $"{Cased(letter.Row, letter.IsUpper)}{ToneMarks[letter.Tone]}" : c.ToString();

    /// <summary>The letter in the canonical decomposed form.</summary>
    public static string Decomposed(char c)
    {
        if (!TryAnalyse(c, out VietnameseLetter letter))
        {
            return c.ToString();
        }

        (char plain, char shape) = Shape(letter.Row);
        bool toneFirst = letter.Tone == Dot && shape != Horn;
        var text = new StringBuilder().Append(Cased(plain, letter.IsUpper));
        foreach (char mark in toneFirst ? [ToneMarks[letter.Tone], shape] : new[] { shape, ToneMarks[letter.Tone] })
        {
            if (mark != '\0')
            {
                text.Append(mark);
            }
        }

        return text.ToString();
    }

    /// <summary>Whether the character is a mark of a decomposed letter.</summary>
    public static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    private static char Cased(char c, bool upper) => upper ? char.ToUpperInvariant(c) : c;

    private static (char Plain, char Shape) Shape(char row) => row switch
    {
        'ă' => ('a', '\u0306'),
        'â' => ('a', '\u0302'),
        'ê' => ('e', '\u0302'),
        'ô' => ('o', '\u0302'),
        'ơ' => ('o', Horn),
        'ư' => ('u', Horn),
        _ => (row, '\0'),
    };

    private static FrozenDictionary<char, VietnameseLetter> Build()
    {
        Dictionary<char, VietnameseLetter> letters = [];
        foreach (string row in Rows)
        {
            for (int tone = 0; tone < row.Length; tone++)
            {
                letters[row[tone]] = new VietnameseLetter(row[0], tone, IsUpper: false);
                letters[char.ToUpperInvariant(row[tone])] = new VietnameseLetter(row[0], tone, IsUpper: true);
            }
        }

        return letters.ToFrozenDictionary();
    }
}
