using System.Globalization;
using System.Text;
using DtiExtract.Mining.Language;

namespace DtiExtract.Exports.Messages;

/// <summary>Texts of reports as they can stand on one line before people: whatever a report holds, none of it can move, hide or break what stands around it.</summary>
public static class OneLine
{
    private const string Omission = " … ";

    /// <summary>The text on one line, with composed letters, which every terminal measures alike, and without characters that are not to be seen.</summary>
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        bool pending = false;
        foreach (Rune rune in Composed(text).EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                pending = line.Length > 0;
            }
            else if (IsSeen(rune))
            {
                line.Append(pending ? " " : null).Append(rune);
                pending = false;
            }
        }

        return line.ToString();
    }

    /// <summary>The text on one line, its middle left out when it is longer than <paramref name="most"/>, so that its end stays in sight.</summary>
    public static string Shortened(string text, int most)
    {
        string line = Of(text);
        if (line.Length <= most)
        {
            return line;
        }

        int half = (most - Omission.Length) / 2;
        return line[..Whole(line, half)].TrimEnd() + Omission + line[Whole(line, line.Length - half)..].TrimStart();
    }

    /// <summary>The position, or the one after it where it would split a character.</summary>
    private static int Whole(string line, int position) => char.IsLowSurrogate(line[position]) ? position + 1 : position;

    private static string Composed(string text)
    {
        char[] target = new char[text.Length];
        return new string(target, 0, Composition.Compose(text, target));
    }

    /// <summary>Control characters, marks that turn the direction of the text, and what is no character at all.</summary>
    private static bool IsSeen(Rune rune) => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned);
}
