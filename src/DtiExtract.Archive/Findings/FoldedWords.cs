using System.Globalization;
using System.Text;
using DtiExtract.Mining.Criteria.Classifying;
using DtiExtract.Mining.Language;

namespace DtiExtract.Archive.Findings;

/// <summary>Words as they are searched in lists: in small plain letters, without marks, one space between them.</summary>
public static class FoldedWords
{
    /// <summary>The words of a text.</summary>
    public static string Of(string text)
    {
        char[] letters = text.ToLowerInvariant().ToCharArray();
        letters = letters[..Composition.Compose(letters, letters)];
        PlainLetters.Write(letters, letters);
        var words = new StringBuilder(letters.Length);
        foreach (char letter in letters.Where(IsBase))
        {
            if (!char.IsWhiteSpace(letter))
            {
                words.Append(letter);
            }
            else if (words is not [] and not [.., ' '])
            {
                words.Append(' ');
            }
        }

        return words.ToString().TrimEnd();
    }

    private static bool IsBase(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Control or UnicodeCategory.Format) || char.IsWhiteSpace(letter);
}
