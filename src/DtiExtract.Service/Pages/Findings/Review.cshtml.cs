using System.Globalization;
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

namespace DtiExtract.Service.Pages.Findings;

/// <summary>A finding, to look at and to decide of.</summary>
internal sealed class ReviewModel(
    CurrentViewer viewers, ReviewScreens screens, FindingDetails details, QueueReader queues, DecisionDesk desk, DecidedNotices notices, DecisionReasons reasons, IAuthorizationService authorization, Locale locale) : PageModel
{
    /// <summary>The queue in which it stands.</summary>
    public FindingQueue Queue { get; private set; } = FindingQueue.Usual;

    /// <summary>All that is shown of it.</summary>
    public ReviewScreen Screen { get; private set; } = null!;

    /// <summary>Who looks.</summary>
    public Viewer Viewer { get; private set; } = Viewer.Everything;

    /// <summary>What the person decided before this.</summary>
    public DecidedNotice? Notice { get; private set; }

    /// <summary>Why a decision was not taken.</summary>
    public string? Refusal { get; private set; }

    /// <summary>The decision that came before the person's own; null unless somebody else was first.</summary>
    public Decision? First { get; private set; }

    /// <summary>What the person filled in.</summary>
    public DecisionForm Form { get; private set; } = new();

    /// <summary>Common reasons.</summary>
    public DecisionReasons Reasons => reasons;

    /// <summary>Whether the person may decide.</summary>
    public bool MayReview { get; private set; }

    public async Task<IActionResult> OnGetAsync(long id, long? decided, CancellationToken cancellationToken)
    {
        if (!await AskAsync(cancellationToken))
        {
            return BadRequest();
        }

        Notice = decided is { } before ? await notices.FindAsync(Viewer, before, cancellationToken) : null;
        return await ShowAsync(id, cancellationToken);
    }

    public async Task<IActionResult> OnPostDecideAsync(long id, DecisionForm form, CancellationToken cancellationToken)
    {
        if (!await AskAsync(cancellationToken) || !MayReview)
        {
            return MayReview ? BadRequest() : Forbid();
        }

        Form = form;
        OpenFinding? open = form.Corrects ? await details.OpenAsync(Viewer, id, cancellationToken) : null;
        return form.TryDraft(open, Request.Form, locale.Language, out DecisionDraft? draft, out Wording mistake)
            ? await DecideAsync(id, form.Version, draft, cancellationToken)
            : await RefuseAsync(id, StatusCodes.Status400BadRequest, mistake, cancellationToken);
    }

    public async Task<IActionResult> OnPostUndoAsync(long id, int version, CancellationToken cancellationToken) => !await AskAsync(cancellationToken) || !MayReview
        ? MayReview ? BadRequest() : Forbid()
        : await DecideAsync(id, version, new DecisionDraft(DecisionKind.Undo, locale.Of(DecisionReasons.Undone), [], IsSecondOpinion: false), cancellationToken);

    /// <summary>What was decided leads on to the next finding; what was taken back, to the finding itself.</summary>
    private async Task<IActionResult> DecideAsync(long id, int version, DecisionDraft draft, CancellationToken cancellationToken)
    {
        if (await desk.DecideAsync(Viewer, id, version, draft, cancellationToken) is { } refusal)
        {
            (int status, Wording wording) = RefusalProblems.Answer(refusal);
            return await RefuseAsync(id, status, wording, cancellationToken, isStale: refusal == DecisionRefusal.Stale);
        }

        if (draft.Kind == DecisionKind.Undo)
        {
            return Redirect(Queue.OnFinding(id));
        }

        (string, string?) decided = ("decided", id.ToString(CultureInfo.InvariantCulture));
        return Redirect(await queues.AfterAsync(Viewer, Queue, id, cancellationToken) is { } next ? Queue.OnFinding(next, decided) : Queue.On("/findings", decided));
    }

    /// <summary>Reads what is asked for, and by whom.</summary>
    private async Task<bool> AskAsync(CancellationToken cancellationToken)
    {
        Viewer = await viewers.GetAsync(cancellationToken);
        MayReview = (await authorization.AuthorizeAsync(User, Policies.Review)).Succeeded;
        bool isKnown = FindingQueue.TryRead(Request.Query, out FindingQueue? queue);
        Queue = queue ?? Queue;
        return isKnown;
    }

    private async Task<IActionResult> ShowAsync(long id, CancellationToken cancellationToken)
    {
        Screen = (await screens.OpenAsync(Viewer, Queue, id, cancellationToken))!;
        return Screen is null ? NotFound() : Page();
    }

    /// <summary>Shows the finding as it is now, with what stood in the way; who was first, when somebody was.</summary>
    private async Task<IActionResult> RefuseAsync(long id, int status, Wording why, CancellationToken cancellationToken, bool isStale = false)
    {
        IActionResult shown = await ShowAsync(id, cancellationToken);
        if (shown is PageResult)
        {
            First = isStale && Screen.Open.Decisions is [.., { } last] && last.AccountId != Viewer.Actor.AccountId ? last : null;
            Refusal = locale.Of(why);
            Response.StatusCode = status;
        }

        return shown;
    }
}
