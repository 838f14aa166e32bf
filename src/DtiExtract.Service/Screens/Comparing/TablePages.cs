namespace DtiExtract.Service.Screens.Comparing;

/// <summary>The pages of a long table.</summary>
/// <param name="Rows">How many rows the table has.</param>
/// <param name="Asked">Which page is asked for, from 1; null for the first.</param>
internal sealed record TablePages(int Rows, int? Asked)
{
    /// <summary>How many rows stand on a page.</summary>
    public const int RowsOnPage = 100;

    private const int Beside = 3;

    /// <summary>How many pages there are.</summary>
    public int Count => Math.Max(1, (Rows + RowsOnPage - 1) / RowsOnPage);

    /// <summary>Which page is shown.</summary>
    public int Number => Math.Clamp(Asked ?? 1, 1, Count);

    /// <summary>The pages to go to: the first, the last, and those beside this one; null where some are left out.</summary>
    public IEnumerable<int?> Links
    {
        get
        {
            int[] shown = [.. Enumerable.Range(1, Count).Where(page => page == 1 || page == Count || Math.Abs(page - Number) <= Beside)];
            return shown.SelectMany((page, at) => at > 0 && page > shown[at - 1] + 1 ? new int?[] { null, page } : [page]);
        }
    }

    /// <summary>The rows of the page that is shown.</summary>
    public IEnumerable<TRow> Of<TRow>(IEnumerable<TRow> rows) => rows.Skip((Number - 1) * RowsOnPage).Take(RowsOnPage);
}
