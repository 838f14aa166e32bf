namespace DtiExtract.Archive.Findings.Asking;

/// <summary>Orders findings, and goes on where a page ended.</summary>
public static class FindingQueries
{
    /// <summary>The findings in an order, from behind <paramref name="after"/>; that is a place in the same order, or null for the beginning.</summary>
    public static IQueryable<FindingOfReport> Page(this IQueryable<FindingOfReport> findings, FindingOrder order, FindingCursor? after) => order switch
    {
        FindingOrder.Worth => ByWorth(findings, after),
        FindingOrder.Date => ByDate(findings, after),
        FindingOrder.Unit => ByUnit(findings, after),
    };

    private static IQueryable<FindingOfReport> ByWorth(IQueryable<FindingOfReport> findings, FindingCursor? after) =>
        (after is null ? findings : findings.Where(one => one.Finding.Worth < after.Number || (one.Finding.Worth == after.Number && one.Finding.Id < after.Id)))
        .OrderByDescending(one => one.Finding.Worth).ThenByDescending(one => one.Finding.Id);

    private static IQueryable<FindingOfReport> ByDate(IQueryable<FindingOfReport> findings, FindingCursor? after)
    {
        var moment = DateTimeOffset.FromUnixTimeMilliseconds(after?.Number ?? 0);
        return (after is null ? findings : findings.Where(one => one.Finding.FoundAt < moment || (one.Finding.FoundAt == moment && one.Finding.Id < after.Id)))
            .OrderByDescending(one => one.Finding.FoundAt).ThenByDescending(one => one.Finding.Id);
    }

    private static IQueryable<FindingOfReport> ByUnit(IQueryable<FindingOfReport> findings, FindingCursor? after) =>
        (after is null ? findings : findings.Where(one => string.Compare(one.Report.UnitKey, after.Unit) > 0 || (one.Report.UnitKey == after.Unit && one.Finding.Id > after.Id)))
        .OrderBy(one => one.Report.UnitKey).ThenBy(one => one.Finding.Id);
}
