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

    /// <summary>The findings before a place in an order, in that order: the last of them stands right before it.</summary>
    public static IOrderedQueryable<FindingOfReport> Before(this IQueryable<FindingOfReport> findings, FindingCursor place)
    {
        var moment = DateTimeOffset.FromUnixTimeMilliseconds(place.Number);
        return place.Order switch
        {
            FindingOrder.Worth => ByWorth(findings.Where(one => one.Finding.Worth >= place.Number && (one.Finding.Worth > place.Number || one.Finding.Id > place.Id)), null),
            FindingOrder.Date => ByDate(findings.Where(one => one.Finding.FoundAt >= moment && (one.Finding.FoundAt > moment || one.Finding.Id > place.Id)), null),
            FindingOrder.Unit => ByUnit(findings.Where(one => string.Compare(one.Report.UnitKey, place.Unit) < 0 || (one.Report.UnitKey == place.Unit && one.Finding.Id < place.Id)), null),
        };
    }

    private static IOrderedQueryable<FindingOfReport> ByWorth(IQueryable<FindingOfReport> findings, FindingCursor? after) =>
        (after is null ? findings : findings.Where(one => one.Finding.Worth <= after.Number && (one.Finding.Worth < after.Number || one.Finding.Id < after.Id)))
        .OrderByDescending(one => one.Finding.Worth).ThenByDescending(one => one.Finding.Id);

    private static IOrderedQueryable<FindingOfReport> ByDate(IQueryable<FindingOfReport> findings, FindingCursor? after)
    {
        var moment = DateTimeOffset.FromUnixTimeMilliseconds(after?.Number ?? 0);
        return (after is null ? findings : findings.Where(one => one.Finding.FoundAt <= moment && (one.Finding.FoundAt < moment || one.Finding.Id < after.Id)))
            .OrderByDescending(one => one.Finding.FoundAt).ThenByDescending(one => one.Finding.Id);
    }

    private static IOrderedQueryable<FindingOfReport> ByUnit(IQueryable<FindingOfReport> findings, FindingCursor? after) =>
        (after is null ? findings : findings.Where(one => string.Compare(one.Report.UnitKey, after.Unit) > 0 || (one.Report.UnitKey == after.Unit && one.Finding.Id > after.Id)))
        .OrderBy(one => one.Report.UnitKey).ThenBy(one => one.Finding.Id);
}
