using DtiExtract.Archive.Reports;
using DtiExtract.Mining;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Screens.Reports;
using Microsoft.AspNetCore.Mvc;

namespace DtiExtract.Service.Pages.Reports;

/// <summary>The text of a report, with its figures marked and its findings in the margin.</summary>
internal sealed class ReportModel(ReportQueries queries, CurrentViewer viewers, ReportViews views) : ReportPageModel(queries, viewers)
{
    /// <summary>The text as it is shown.</summary>
    public ReportView Text { get; private set; } = null!;

    /// <summary>Whether only paragraphs with findings are shown.</summary>
    public bool IsOnlyFindings { get; private set; }

    /// <summary>The one figure that is asked for.</summary>
    public FigureDetail? Figure { get; private set; }

    public async Task OnGetAsync(int? from, int? to, string? only, CancellationToken cancellationToken)
    {
        MinedReport mined = await Queries.ReadAloneAsync(Report, cancellationToken);
        TextSpan? place = from is { } start && to is { } end ? new TextSpan(start, end) : null;
        Text = views.Of(mined, await Queries.FindingsAsync(Id, cancellationToken), place);
        IsOnlyFindings = only == "findings" && place is null;
    }

    /// <summary>What is known of one figure, for the panel beside it.</summary>
    public async Task<IActionResult> OnGetFigureAsync(string? figure, CancellationToken cancellationToken)
    {
        MinedReport mined = await Queries.ReadAloneAsync(Report, cancellationToken);
        Figure = views.DetailOf(mined, await Queries.FindingsAsync(Id, cancellationToken), figure);
        return Figure is null ? NotFound() : Partial("_Figure", this);
    }
}
