using System.Collections.Immutable;
using DtiExtract.Archive.Reports;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Screens.Reports;

namespace DtiExtract.Service.Pages.Reports;

/// <summary>Where a report came from, by what it was mined, and what stands beside it.</summary>
internal sealed class VersionsModel(ReportQueries queries, CurrentViewer viewers, ReportOrigins origins) : ReportPageModel(queries, viewers)
{
    /// <summary>Where it came from, and what stands beside it.</summary>
    public ReportOrigin Origin { get; private set; } = null!;

    /// <summary>The versions of the program, the rules and the model by which it was mined, one by one.</summary>
    public ImmutableArray<string> Miner => [.. Report.Miner.Split(", ")];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Origin = await origins.FindAsync(Viewer, Report, cancellationToken);
}
