using DtiExtract.Archive.Access;
using DtiExtract.Archive.Findings.Asking;
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

/// <summary>The queue of findings.</summary>
internal sealed class IndexModel(
    CurrentViewer viewers, QueueReader queues, FindingItems items, DecidedNotices notices, IDbContextFactory<ArchiveContext> archives, IAuthorizationService authorization, ReviewOptions options, TimeProvider clock) : PageModel
{
    /// <summary>The queue.</summary>
    public FindingQueue Queue { get; private set; } = FindingQueue.Usual;

    /// <summary>How many findings each choice would give.</summary>
    public FindingFacets? Facets { get; private set; }

    /// <summary>The findings of this part.</summary>
    public IReadOnlyList<FindingItem> Items { get; private set; } = [];

    /// <summary>Where the next part begins.</summary>
    public string? Next { get; private set; }

    /// <summary>What the person has just decided.</summary>
    public DecidedNotice? Notice { get; private set; }

    /// <summary>Whether the person may decide.</summary>
    public bool MayReview { get; private set; }

    /// <summary>Whether the person may take lists out.</summary>
    public bool MayAnalyse { get; private set; }

    /// <summary>Whether the findings may be in different states.</summary>
    public bool ShowsStatus => Queue.Filter.Status is not [FindingStatus.Open];

    /// <summary>Whether decisions need a second person.</summary>
    public bool NeedsSecondOpinion => options.RequireSecondOpinion;

    /// <summary>The time.</summary>
    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public async Task<IActionResult> OnGetAsync(string? after, long? decided, CancellationToken cancellationToken)
    {
        FindingCursor? cursor = null;
        if (!FindingQueue.TryRead(Request.Query, out FindingQueue? queue) || (after is not null && (!FindingCursor.TryParse(after, out cursor) || cursor.Order != queue.Order)))
        {
            return BadRequest();
        }

        Queue = queue;
        Viewer viewer = await viewers.GetAsync(cancellationToken);
        QueuePart part = await queues.ReadAsync(viewer, queue, cursor, cancellationToken);
        (Items, Next) = ([.. part.Rows.Select(items.Of)], part.Next);
        if (Request.IsForPart() && after is not null)
        {
            return Partial("_Rows", this);
        }

        MayReview = (await authorization.AuthorizeAsync(User, Policies.Review)).Succeeded;
        MayAnalyse = (await authorization.AuthorizeAsync(User, Policies.Analyse)).Succeeded;
        Notice = decided is { } id ? await notices.FindAsync(viewer, id, cancellationToken) : null;
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        Facets = await FindingFacets.OfAsync(archive, viewer, queue.Filter, cancellationToken);
        return Page();
    }
}
