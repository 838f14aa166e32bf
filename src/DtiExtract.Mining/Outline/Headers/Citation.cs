using System.Text.RegularExpressions;

namespace DtiExtract.Mining.Outline.Headers;

/// <summary>Knows the numbers of cited documents: "số 129/KH-UBND", "06-NQ/TU".</summary>
internal static partial class Citation
{
    /// <summary>Whether a document is cited.</summary>
    public static bool IsIn(ReadOnlySpan<char> text) => DocumentNumber().IsMatch(text);

    [GeneratedRegex("[0-9] ?[/-] ?([0-9]{4} ?/ ?)?[A-ZĐ]{2}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DocumentNumber();
}
