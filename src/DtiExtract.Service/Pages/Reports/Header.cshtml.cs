using DtiExtract.Archive.Reports;
using DtiExtract.Mining.Outline;
using DtiExtract.Service.Accounts;

namespace DtiExtract.Service.Pages.Reports;

/// <summary>The header of a report: as it was read, and in force.</summary>
internal sealed class HeaderModel(ReportQueries queries, CurrentViewer viewers) : ReportPageModel(queries, viewers)
{
    /// <summary>The header in force.</summary>
    public ReportHeader InForce { get; private set; } = new();

    /// <summary>The header as it was read.</summary>
    public ReportHeader AsRead { get; private set; } = new();

    public void OnGet() => (InForce, AsRead) = (Report.Header(), HeaderCorrections.AsRead(Report));
}
