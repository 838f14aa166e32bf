using DtiExtract.Archive.Access;
using DtiExtract.Archive.Reports;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DtiExtract.Service.Pages.Reports;

/// <summary>A page about one report. Outside of what the viewer may see there is none.</summary>
/// <param name="queries">Asks for reports.</param>
/// <param name="viewers">Tells who looks.</param>
internal abstract class ReportPageModel(ReportQueries queries, CurrentViewer viewers) : PageModel
{
    /// <summary>The number of the report.</summary>
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    /// <summary>The report.</summary>
    public StoredReport Report { get; private set; } = null!;

    /// <summary>How many findings of each severity it has.</summary>
    public ILookup<long, (string Severity, int Count)> Severities { get; private set; } = null!;

    /// <summary>Who looks.</summary>
    protected Viewer Viewer { get; private set; } = null!;

    /// <summary>Asks for reports.</summary>
    protected ReportQueries Queries => queries;

    /// <inheritdoc/>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        CancellationToken cancellationToken = HttpContext.RequestAborted;
        Viewer = await viewers.GetAsync(cancellationToken);
        if (await queries.FindAsync(Viewer, Id, cancellationToken) is not { } report)
        {
            context.Result = NotFound();
            return;
        }

        Report = report;
        Severities = await queries.CountSeveritiesAsync([Id], cancellationToken);
        await next();
    }
}
