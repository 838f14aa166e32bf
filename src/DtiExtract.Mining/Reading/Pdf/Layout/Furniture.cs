using DtiExtract.Mining.Reading.Pdf.Extraction;

namespace DtiExtract.Mining.Reading.Pdf.Layout;

/// <summary>Takes page numbers, running heads and running feet off the rows of the pages.</summary>
internal sealed class Furniture
{
    // Heads and feet stand in the outer parts of a page, and not many of them.
    private const float Margin = 0.12f;
    private const int MostRows = 4;

    // Rows of more segments than this belong to a table, whose head is repeated on every page too.
    private const int MostSegments = 2;

    // In heights of the line.
    private const float EnoughDistance = 1.5f;
    private const float OtherSize = 0.1f;

    // A sentence may begin two pages of a long report by chance; a head stands on most pages, or on every other.
    private const float EnoughPages = 0.4f;

    private readonly Dictionary<(string Text, int Height), int> _times = [];
    private readonly HashSet<string> _kept = [];
    private readonly int _enough;

    private Furniture(int pages) => _enough = Math.Max(2, (int)Math.Ceiling(pages * EnoughPages));

    /// <summary>Running heads and feet, once each, in the order in which they were met.</summary>
    public List<Row> Heads { get; } = [];

    /// <inheritdoc cref="Heads"/>
    public List<Row> Feet { get; } = [];

    /// <summary>Removes the furniture of all pages from their rows.</summary>
    public static Furniture TakeFrom(List<PageRows> pages)
    {
        var furniture = new Furniture(pages.Count);
        foreach (PageRows page in pages)
        {
            furniture.Count(page);
        }

        foreach (PageRows page in pages)
        {
            furniture.Take(page, fromTop: true);
            furniture.Take(page, fromTop: false);
        }

        return furniture;
    }

    private void Count(PageRows page)
    {
        foreach (Row row in page.Rows.Where(row => IsTop(page.Page, row) || IsBottom(page.Page, row)))
        {
            foreach ((string, int) key in Keys(row))
            {
                _times[key] = _times.GetValueOrDefault(key) + 1;
            }
        }
    }

    private void Take(PageRows page, bool fromTop)
    {
        List<Row> rows = fromTop ? page.Rows : [.. Enumerable.Reverse(page.Rows)];
        List<Row> taken = [.. rows.Take(MostRows).TakeWhile(row => IsAtEdge(page.Page, row, fromTop))];
        while (taken.Count > 0 && !IsNumber(page, taken[^1]) && !IsSetOff(taken[^1], rows.ElementAtOrDefault(taken.Count)))
        {
            taken.RemoveAt(taken.Count - 1);
        }

        foreach (Row row in taken)
        {
            page.Rows.Remove(row);
            if (!IsNumber(page, row) && _kept.Add(WithoutDigits(row.Text)))
            {
                (fromTop ? Heads : Feet).Add(row);
            }
        }
    }

    private bool IsAtEdge(PdfPage page, Row row, bool fromTop) =>
        (fromTop ? IsTop(page, row) : IsBottom(page, row)) && (PageNumber.IsPageNumber(row.Text, page.Number) || IsRepeated(row));

    private static bool IsNumber(PageRows page, Row row) => PageNumber.IsPageNumber(row.Text, page.Page.Number);

    /// <summary>Whether the row is not just the first or last line of the text that the page holds.</summary>
    private static bool IsSetOff(Row row, Row? inner) => inner is null
        || Math.Abs(inner.Box.CenterY - row.Box.CenterY) > EnoughDistance * Math.Max(row.Size, inner.Size)
        || (Math.Abs(inner.Size - row.Size) > OtherSize * row.Size && !row.StandsBeside(inner));

    private bool IsRepeated(Row row) => row.Segments.Count <= MostSegments && Keys(row).Any(key => _times.GetValueOrDefault(key) >= _enough);

    /// <summary>The row's text at its height; twice, since heights that differ by a hair may round to two numbers.</summary>
    private static IEnumerable<(string Text, int Height)> Keys(Row row)
    {
        string text = WithoutDigits(row.Text);
        return [(text, (int)Math.Floor(row.Box.CenterY / 4)), (text, (int)Math.Floor((row.Box.CenterY / 4) + 0.5f) + (1 << 24))];
    }

    private static string WithoutDigits(string text) => string.Concat(text.Where(c => !char.IsAsciiDigit(c)));

    private static bool IsTop(PdfPage page, Row row) => row.Box.CenterY < page.Height * Margin;

    private static bool IsBottom(PdfPage page, Row row) => row.Box.CenterY > page.Height * (1 - Margin);
}
