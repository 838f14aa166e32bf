using System.Xml;

namespace DtiExtract.Exports.Workbooks;

/// <summary>Texts as a workbook's cell can hold them.</summary>
internal static class XlsxText
{
    private const int MaxLength = 32_767;

    /// <summary>The text, cut at the most that a cell holds, with a replacement mark for each character that XML forbids.</summary>
    public static string Of(string text)
    {
        string cut = text.Length <= MaxLength ? text : text[..MaxLength];
        return IsAllowed(cut) ? cut : string.Create(cut.Length, cut, Replace);
    }

    private static bool IsAllowed(string text)
    {
        try
        {
            XmlConvert.VerifyXmlChars(text);
            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private static void Replace(Span<char> target, string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            target[i] = XmlConvert.IsXmlChar(text[i]) || IsPaired(text, i) ? text[i] : '\uFFFD';
        }
    }

    private static bool IsPaired(string text, int i) =>
        (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) || (i > 0 && char.IsSurrogatePair(text[i - 1], text[i]));
}
