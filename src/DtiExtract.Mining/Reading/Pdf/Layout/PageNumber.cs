using System.Globalization;

namespace DtiExtract.Mining.Reading.Pdf.Layout;

/// <summary>Recognises page numbers: "7", "- 7 -", "Trang 2/7", "Trang 2".</summary>
internal static class PageNumber
{
    // A report may be bound into a larger file; a lone number far from the page's own is a figure.
    private const int FarthestOff = 400;

    private const string Ornaments = " -–—−.|~";

    /// <summary>Whether a row at the edge of a page numbers it.</summary>
    /// <param name="text">The row.</param>
    /// <param name="page">The page's number in the file.</param>
    public static bool IsPageNumber(string text, int page)
    {
        ReadOnlySpan<char> rest = text.AsSpan().Trim(Ornaments);
        bool named = rest.StartsWith("trang", StringComparison.OrdinalIgnoreCase);
        rest = (named ? rest[5..] : rest).Trim(Ornaments);
        int slash = rest.IndexOf('/');
        ReadOnlySpan<char> number = slash < 0 ? rest : rest[..slash].TrimEnd();
        return TryRead(number, out int value)
            && (slash < 0 || (TryRead(rest[(slash + 1)..].TrimStart(), out int pages) && value <= pages))
            && (named || Math.Abs(value - page) <= FarthestOff);
    }

    private static bool TryRead(ReadOnlySpan<char> digits, out int value) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value) && digits.Length <= 4;
}
