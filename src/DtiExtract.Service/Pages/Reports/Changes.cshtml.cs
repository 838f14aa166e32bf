using DtiExtract.Archive.Analysis;
using DtiExtract.Archive.Reports;
using DtiExtract.Service.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace DtiExtract.Service.Pages.Reports;

/// <summary>What the unit reports otherwise than before, or than in another of its reports.</summary>
internal sealed class ChangesModel(ReportQueries queries, CurrentViewer viewers, PeriodChanges changes) : ReportPageModel(queries, viewers)
{
    /// <summary>The other report; null for the last one before.</summary>
    [BindProperty(SupportsGet = true)]
    public long? With { get; set; }

    /// <summary>The changes; null when there is no report before.</summary>
    public PeriodChange? Change { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Change = With is { } other ? await changes.FindAsync(Viewer, Report, other, cancellationToken) : await changes.FindAsync(Viewer, Report, cancellationToken);
        return With is not null && Change is null ? NotFound() : Page();
    }
}
