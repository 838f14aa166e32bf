using DtiExtract.Archive.Analysis;
using DtiExtract.Archive.Reports;
using DtiExtract.Service.Accounts;

namespace DtiExtract.Service.Pages.Reports;

/// <summary>What the unit reports otherwise than before.</summary>
internal sealed class ChangesModel(ReportQueries queries, CurrentViewer viewers, PeriodChanges changes) : ReportPageModel(queries, viewers)
{
    /// <summary>The changes; null when there is no report before.</summary>
    public PeriodChange? Change { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) => Change = await changes.FindAsync(Viewer, Report, cancellationToken);
}
