using System.Collections.Immutable;
using DtiExtract.Archive.Reports;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Screens.Reports;

namespace DtiExtract.Service.Pages.Reports;

/// <summary>What a report states of each criterion and indicator.</summary>
internal sealed class CriteriaModel(ReportQueries queries, CurrentViewer viewers, CriteriaTables tables) : ReportPageModel(queries, viewers)
{
    /// <summary>The rows.</summary>
    public ImmutableArray<CriterionRow> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Rows = tables.Of(await Queries.ReadAloneAsync(Report, cancellationToken));
}
