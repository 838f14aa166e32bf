using DtiExtract.Archive.Access;
using DtiExtract.Archive.Analysis;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Api;
using DtiExtract.Service.Screens.Home;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DtiExtract.Service.Pages;

/// <summary>What waits for the person who signed in. What takes longer to count comes after the rest.</summary>
internal sealed class IndexModel(HomeBoard board, CurrentViewer viewers, IAuthorizationService authorization) : PageModel
{
    /// <summary>Whether the person gives in reports.</summary>
    public bool MayUpload { get; private set; }

    /// <summary>Whether the person compares units.</summary>
    public bool MayAnalyse { get; private set; }

    /// <summary>Whether the person decides of findings.</summary>
    public bool MayReview { get; private set; }

    /// <summary>The person's last batches.</summary>
    public IReadOnlyList<BatchAnswer> Batches { get; private set; } = [];

    /// <summary>The findings that wait.</summary>
    public FindingsWaiting? Findings { get; private set; }

    /// <summary>The decisions that wait for a second opinion.</summary>
    public SecondOpinions SecondOpinions { get; private set; } = new(0, 0);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LookAsync();
        Viewer viewer = await viewers.GetAsync(cancellationToken);
        Findings = await board.FindingsAsync(viewer, cancellationToken);
        SecondOpinions = MayReview ? await board.SecondOpinionsAsync(viewer, cancellationToken) : SecondOpinions;
        if (MayUpload)
        {
            Batches = await board.BatchesAsync(viewer, cancellationToken);
        }
    }

    /// <summary>How many reports came on the last periods.</summary>
    public async Task<PartialViewResult> OnGetPeriodsAsync(CancellationToken cancellationToken)
    {
        await LookAsync();
        return Partial("_HomePeriods", new PeriodsOnBoard(await board.PeriodsAsync(await viewers.GetAsync(cancellationToken), cancellationToken), MayAnalyse));
    }

    /// <summary>How the rates that are reported most went on.</summary>
    public async Task<PartialViewResult> OnGetTrendsAsync(CancellationToken cancellationToken)
    {
        await LookAsync();
        return Partial("_HomeTrends", new TrendsOnBoard(await board.TrendsAsync(await viewers.GetAsync(cancellationToken), cancellationToken), MayAnalyse));
    }

    /// <summary>Who has not reported on a period.</summary>
    public async Task<IActionResult> OnGetMissingAsync(string? period, CancellationToken cancellationToken)
    {
        await LookAsync();
        return MayAnalyse && ReportPeriod.TryParse(period ?? string.Empty, out ReportPeriod time)
            ? Partial("_HomeMissing", (time, await board.MissingAsync(await viewers.GetAsync(cancellationToken), time, cancellationToken)))
            : NotFound();
    }

    private async Task LookAsync()
    {
        MayUpload = await MayAsync(Policies.Upload);
        MayAnalyse = await MayAsync(Policies.Analyse);
        MayReview = await MayAsync(Policies.Review);
    }

    private async Task<bool> MayAsync(string policy) => (await authorization.AuthorizeAsync(User, policy)).Succeeded;
}
