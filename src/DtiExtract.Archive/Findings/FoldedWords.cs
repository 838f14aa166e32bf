using System.Globalization;
using System.Text;

namespace DtiExtract.Archive.Findings;

/// <summary>Words as they are searched in lists: in small plain letters, without marks, one space between them.</summary>
public static class FoldedWords
{
    /// <summary>The words of a text.</summary>
    public static string Of(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (char letter in text.ToLowerInvariant().Normalize(NormalizationForm.FormD).Where(IsBase))
        {
            if (!char.IsWhiteSpace(letter))
            {
                words.Append(letter == 'đ' ? 'd' : letter);
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
