using System.Collections.Immutable;
using System.Globalization;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Reports;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining.Rules;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Api;
using DtiExtract.Service.Screens;
using DtiExtract.Service.Screens.Headers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DtiExtract.Service.Pages.Uploads;

/// <summary>Shows the headers that need a person, in one table in which they are corrected.</summary>
internal sealed class HeadersModel(HeaderReview review, HeaderDesk desk, ReportQueries reports, BatchQueries batches, CurrentViewer viewers, MiningRules rules, Locale locale) : PageModel
{
    private const int RowsShown = 50;

    private const int ClearShown = 100;

    /// <summary>The batch whose headers are shown; null for all reports.</summary>
    [BindProperty(SupportsGet = true, Name = "batch")]
    public long? BatchId { get; set; }

    /// <summary>The only report that is shown.</summary>
    [BindProperty(SupportsGet = true, Name = "report")]
    public long? ReportId { get; set; }

    /// <summary>The report before those that are shown.</summary>
    [BindProperty(SupportsGet = true)]
    public long? After { get; set; }

    /// <summary>The batch.</summary>
    public BatchAnswer? Batch { get; private set; }

    /// <summary>The rows that need a person.</summary>
    public ImmutableArray<HeaderRow> Rows { get; private set; } = [];

    /// <summary>How many need a person, shown or not.</summary>
    public int Doubtful { get; private set; }

    /// <summary>The report after which further rows come; null when all are shown.</summary>
    public long? Next { get; private set; }

    /// <summary>How many are clear.</summary>
    public int Clear { get; private set; }

    /// <summary>Clear ones of a batch.</summary>
    public ImmutableArray<HeaderRow> ClearRows { get; private set; } = [];

    /// <summary>The names of provinces, for suggestions.</summary>
    public IEnumerable<string> Provinces => rules.Provinces.All.Select(province => province.FullName).Distinct().Order(VietnameseOrder.Instance);

    /// <summary>What the script says.</summary>
    public object Texts => new
    {
        NoUnits = locale["Không có đơn vị nào tên như vậy trong danh mục", "The catalogue has no unit of such a name"],
        Found = locale["{0} gợi ý", "{0} suggestions"],
        Until = locale["đến {0}", "until {0}"],
        Remaining = locale["Còn {0} báo cáo cần xem.", "{0} reports left to look at."],
        AllDone = locale["Đã xem hết.", "All done."],
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Viewer viewer = await viewers.GetAsync(cancellationToken);
        if (ReportId is { } one)
        {
            Rows = await reports.FindAsync(viewer, one, cancellationToken) is { } report ? [desk.RowOf(report)] : [];
            return Rows.IsEmpty ? NotFound() : Page();
        }

        if (BatchId is { } id && (Batch = await batches.FindAsync(id, cancellationToken)) is null)
        {
            return NotFound();
        }

        await FindAsync(viewer, cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(HeaderForm form, CancellationToken cancellationToken)
    {
        if (await desk.KeepAsync(await viewers.GetAsync(cancellationToken), form, cancellationToken) is not { } row)
        {
            return NotFound();
        }

        if (Request.IsForPart())
        {
            return Partial("_HeaderRow", row);
        }

        ReportId = form.Id;
        Rows = [row];
        return Page();
    }

    /// <summary>The address of further rows.</summary>
    public string PageAt(long after) => string.Create(CultureInfo.InvariantCulture, $"/uploads/headers?{(BatchId is { } batch ? string.Create(CultureInfo.InvariantCulture, $"batch={batch}&") : null)}after={after}");

    private async Task FindAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        List<StoredReport> found = await review.DoubtfulAsync(viewer, BatchId, After, RowsShown + 1, cancellationToken);
        Rows = [.. found.Take(RowsShown).Select(desk.RowOf)];
        Next = found.Count > RowsShown ? Rows[^1].Report.Id : null;
        Doubtful = await review.CountDoubtfulAsync(viewer, BatchId, cancellationToken);
        Clear = await review.CountClearAsync(viewer, BatchId, cancellationToken);
        ClearRows = BatchId is null ? [] : [.. (await review.ClearAsync(viewer, BatchId, ClearShown, cancellationToken)).Select(desk.RowOf)];
    }
}
