using DtiExtract.Archive.Access;
using DtiExtract.Archive.Findings.Deciding;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Api.Findings;
using DtiExtract.Service.Screens;
using DtiExtract.Service.Screens.Findings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Pages.Findings;

/// <summary>A decision of many findings: chosen by a filter, looked at, decided of, and taken back.</summary>
[Authorize(Policy = Policies.Review)]
internal sealed class BulkModel(
    CurrentViewer viewers, BulkDesk desk, BulkReader reader, DecisionReasons reasons, IDbContextFactory<ArchiveContext> archives, ReviewOptions options, Locale locale) : PageModel
{
    /// <summary>By what findings are chosen.</summary>
    public FindingQueue Queue { get; private set; } = FindingQueue.Usual;

    /// <summary>How many the filter chooses now, while none were set down.</summary>
    public FindingFacets? Facets { get; private set; }

    /// <summary>The findings that were set down, and what came of them.</summary>
    public BulkView? Bulk { get; private set; }

    /// <summary>Why something was not done.</summary>
    public string? Refusal { get; private set; }

    /// <summary>Common reasons.</summary>
    public DecisionReasons Reasons => reasons;

    /// <summary>The most findings that are decided of at once.</summary>
    public int Most => options.MostAtOnce;

    public async Task<IActionResult> OnGetAsync(string? bulk, CancellationToken cancellationToken)
    {
        if (!FindingQueue.TryRead(Request.Query, out FindingQueue? queue))
        {
            return BadRequest();
        }

        Queue = queue;
        return await ShowAsync(bulk, cancellationToken);
    }

    public async Task<IActionResult> OnPostChooseAsync(CancellationToken cancellationToken)
    {
        if (!FindingQueue.TryRead(Request.Query, out FindingQueue? queue))
        {
            return BadRequest();
        }

        Queue = queue;
        BulkOutcome outcome = await desk.ChooseAsync(await viewers.GetAsync(cancellationToken), queue.Filter, cancellationToken);
        return outcome.Refusal is { } refusal ? await RefuseAsync(null, refusal, cancellationToken) : Redirect(queue.On("/findings/bulk", ("bulk", outcome.BulkId)));
    }

    public async Task<IActionResult> OnPostDecideAsync(string bulk, string? kind, string? reason, string? ownReason, bool secondOpinion, CancellationToken cancellationToken)
    {
        // Nothing is decided by a word that is not understood.
        if (!Words.TryRead(kind, out DecisionKind decided))
        {
            return BadRequest();
        }

        var draft = new DecisionDraft(decided, string.IsNullOrWhiteSpace(ownReason) ? reason ?? string.Empty : ownReason, [], secondOpinion);
        return await DoAsync(bulk, async viewer => await desk.DecideAsync(viewer, bulk, draft, cancellationToken), cancellationToken);
    }

    public Task<IActionResult> OnPostUndoAsync(string bulk, CancellationToken cancellationToken) =>
        DoAsync(bulk, async viewer => await desk.UndoAsync(viewer, bulk, locale.Of(DecisionReasons.Undone), cancellationToken), cancellationToken);

    private async Task<IActionResult> DoAsync(string bulk, Func<Viewer, Task<BulkOutcome>> change, CancellationToken cancellationToken)
    {
        Queue = FindingQueue.TryRead(Request.Query, out FindingQueue? queue) ? queue : Queue;
        BulkOutcome outcome = await change(await viewers.GetAsync(cancellationToken));
        return outcome.Refusal is { } refusal ? await RefuseAsync(bulk, refusal, cancellationToken) : Redirect(Queue.On("/findings/bulk", ("bulk", bulk)));
    }

    private async Task<IActionResult> ShowAsync(string? bulk, CancellationToken cancellationToken)
    {
        Viewer viewer = await viewers.GetAsync(cancellationToken);
        if (bulk is not null)
        {
            Bulk = await reader.ReadAsync(viewer, bulk, cancellationToken);
            return Bulk is null ? NotFound() : Page();
        }

        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        Facets = await FindingFacets.OfAsync(archive, viewer, Queue.Filter, cancellationToken);
        return Page();
    }

    private async Task<IActionResult> RefuseAsync(string? bulk, DecisionRefusal refusal, CancellationToken cancellationToken)
    {
        (int status, Wording wording) = RefusalProblems.Answer(refusal);
        Refusal = locale.Of(wording);
        IActionResult shown = await ShowAsync(bulk, cancellationToken);
        Response.StatusCode = status;
        return shown;
    }
}
