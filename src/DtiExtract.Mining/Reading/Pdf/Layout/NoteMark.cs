using System.Buffers;
using DtiExtract.Mining.Reading.Pdf.Extraction;

namespace DtiExtract.Mining.Reading.Pdf.Layout;

/// <summary>Recognises the small raised numbers that point to footnotes, and tells them from the exponents of units.</summary>
internal static class NoteMark
{
    private const string RaisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static readonly SearchValues<char> MarkCharacters = SearchValues.Create("0123456789*" + RaisedDigits);

    /// <summary>Whether a word may be the number of a note: "1", "[1]", "(1)", "¹", "*".</summary>
    public static bool IsNumber(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> inner = word.Trim("[]()");
        return inner.Length is >= 1 and <= 3 && !inner.ContainsAnyExcept(MarkCharacters);
    }

    /// <summary>Whether a word in running text is a raised mark: small, higher than the line, close to the word before.</summary>
    public static bool IsMark(PdfWord word, PdfWord before, Segment line) =>
        IsRaised(word, line) && IsNumber(word.Text) && !IsExponent(word.Text, before.Text);

    /// <summary>Whether a word continues the word before as its exponent ("km" and a raised 2).</summary>
    public static bool IsExponent(PdfWord word, PdfWord before, Segment line) =>
        IsRaised(word, line) && IsExponent(word.Text, before.Text);

    /// <summary>The word without the raised digits at its end that point to a note: "100%¹".</summary>
    public static ReadOnlySpan<char> WithoutMark(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> bare = word.TrimEnd(RaisedDigits);
        return bare.Length > 0 && bare.Length < word.Length && (char.IsAsciiDigit(bare[^1]) || "%.,;:)".Contains(bare[^1], StringComparison.Ordinal)) ? bare : word;
    }

    private static bool IsRaised(PdfWord word, Segment line) =>
        word.Box.Height < 0.8f * line.Size && word.Box.CenterY < line.Box.CenterY - (0.08f * line.Size);

    private static bool IsExponent(string word, string before) => word is "2" or "3" && before is "m" or "km" or "cm" or "dm" or "mm" or "Km" or "M";
}
