using System.Globalization;

namespace DtiExtract.Archive.Searching.Queries;

/// <summary>Years as people type them into a query: 2024, 2022..2024, 2023.., and behind a sign.</summary>
internal static class QueryYears
{
    private const int First = 1900;
    private const int Last = 2200;
    private static readonly string[] Between = ["..", "-", "–"];

    /// <summary>Reads the years from one to another.</summary>
    public static bool TryRead(string text, Comparison comparison, out int from, out int to)
    {
        (from, to) = (First, Last);
        string written = text.Trim().TrimEnd(',', ';');
        string? mark = Array.Find(Between, mark => written.Contains(mark, StringComparison.Ordinal));
        if (mark is not null && comparison == Comparison.Equal)
        {
            int at = written.IndexOf(mark, StringComparison.Ordinal);
            string end = written[(at + mark.Length)..];
            return (at == 0 || TryYear(written[..at], out from)) && (end.Length == 0 || TryYear(end, out to)) && written != mark && from <= to;
        }

        if (!TryYear(written, out int year) || comparison == Comparison.NotEqual)
        {
            return false;
        }

        (from, to) = comparison switch
        {
            Comparison.Less => (First, year - 1),
            Comparison.AtMost => (First, year),
            Comparison.More => (year + 1, Last),
            Comparison.AtLeast => (year, Last),
            _ => (year, year),
        };
        return true;
    }

    private static bool TryYear(string text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= First and <= Last;
}
