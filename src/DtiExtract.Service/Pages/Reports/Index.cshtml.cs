using System.Collections.Immutable;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Reports;
using DtiExtract.Mining.Rules;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Api;
using DtiExtract.Service.Screens;
using DtiExtract.Service.Screens.Reports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DtiExtract.Service.Pages.Reports;

/// <summary>The reports that the person may see, by a filter.</summary>
internal sealed class IndexModel(ReportLists lists, ReportQueries queries, CurrentViewer viewers, MiningRules rules, TimeProvider clock) : PageModel
{
    private const int YearsBack = 8;

    /// <summary>The sheet of reports that is shown.</summary>
    public ReportRows Rows { get; private set; } = ReportRows.None;

    /// <summary>Which reports are asked for.</summary>
    public ReportFilter Filter { get; private set; } = new();

    /// <summary>The order.</summary>
    public ReportSort Sort { get; private set; }

    /// <summary>How many there are in all.</summary>
    public int Total { get; private set; }

    /// <summary>Whether anything is asked of the reports.</summary>
    public bool IsFiltered => Filter != new ReportFilter();

    /// <summary>Whether one of the fields that are folded away is in use.</summary>
    public bool HasRareFields => Filter is not { District: null, Unit: null, From: null, To: null, Level: null, Doubtful: null, Batch: null };

    /// <summary>The provinces of today and of before, by name.</summary>
    public ImmutableArray<string> Provinces => [.. rules.Provinces.All.Select(province => province.FullName).Distinct(StringComparer.Ordinal).Order(VietnameseOrder.Instance)];

    /// <summary>The criterion sets with their names.</summary>
    public IEnumerable<(string Key, string Name)> CriterionSets => rules.CriterionSets.All.Select(set => (set.Key, set.Name));

    /// <summary>The years that reports may be of, the latest first.</summary>
    public IEnumerable<int> Years => Enumerable.Range(0, YearsBack).Select(back => clock.GetUtcNow().Year - back);

    public async Task<IActionResult> OnGetAsync(ReportFilter filter, ReportListing listing, CancellationToken cancellationToken)
    {
        Filter = filter;
        Viewer viewer = await viewers.GetAsync(cancellationToken);
        (ReportPart? part, _) = await lists.FindAsync(viewer, filter, listing, cancellationToken);
        if (part is null || !listing.TrySort(out ReportSort sort))
        {
            return BadRequest();
        }

        Sort = sort;
        Rows = new ReportRows(part.Items, await queries.CountSeveritiesAsync(part.Items.Select(report => report.Id), cancellationToken), NextOf(part.Next), listing.Cursor is not null);
        if (listing.Cursor is not null && Request.IsForPart())
        {
            return Partial("_ReportRows", Rows);
        }

        Total = await queries.CountAsync(viewer, filter, cancellationToken);
        return Request.IsForPart() ? Partial("_Reports", this) : Page();
    }

    /// <summary>The address of the next part: this one with another cursor.</summary>
    private string? NextOf(string? cursor) => cursor is null
        ? null
        : Request.Path + QueryString.Create(Request.Query.Where(pair => pair.Key != "cursor").Append(KeyValuePair.Create("cursor", new Microsoft.Extensions.Primitives.StringValues(cursor))));
}
