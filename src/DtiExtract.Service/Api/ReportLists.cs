using System.Collections.Immutable;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Reports;
using DtiExtract.Archive.Schema;

namespace DtiExtract.Service.Api;

/// <summary>Reports of a filter, a part at a time.</summary>
/// <param name="queries">Asks for reports.</param>
internal sealed class ReportLists(ReportQueries queries)
{
    /// <summary>A part of the list.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="filter">Which reports.</param>
    /// <param name="listing">How they are listed.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The part; or why there is none.</returns>
    public async Task<(ReportPart? Part, (string Code, Wording Sentence) Mistake)> FindAsync(Viewer viewer, ReportFilter filter, ReportListing listing, CancellationToken cancellationToken)
    {
        if (!listing.TrySort(out ReportSort sort))
        {
            return (null, ("unknown-sort", ReportTexts.UnknownSort));
        }

        ReportCursor? after = null;
        if (listing.Cursor is { } cursor && !ReportCursor.TryParse(cursor, sort, out after))
        {
            return (null, ("bad-cursor", ReportTexts.BadCursor));
        }

        int most = PageSize.Of(listing.Size);
        List<StoredReport> found = await queries.ListAsync(viewer, filter, sort, after, most + 1, cancellationToken);
        string? next = found.Count > most ? ReportCursor.After(found[most - 1], sort).ToString() : null;
        int? total = listing.Count == true ? await queries.CountAsync(viewer, filter, cancellationToken) : null;
        return (new ReportPart([.. found.Take(most)], next, total), default);
    }
}

/// <summary>A part of a list of reports.</summary>
/// <param name="Items">The reports.</param>
/// <param name="Next">The cursor of the next part; null at the end.</param>
/// <param name="Total">How many there are in all, when that was asked.</param>
internal sealed record ReportPart(ImmutableArray<StoredReport> Items, string? Next, int? Total);
