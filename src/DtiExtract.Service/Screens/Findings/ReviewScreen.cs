using System.Collections.Immutable;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Findings.Asking;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Api.Findings;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Screens.Findings;

/// <summary>All that the review screen shows of a finding.</summary>
internal sealed record ReviewScreen
{
    private const int MostShown = 4;

    /// <summary>The finding.</summary>
    public required OpenFinding Open { get; init; }

    /// <summary>What stands before and after it in the queue.</summary>
    public required QueuePlace Place { get; init; }

    /// <summary>What the finding speaks of: parts of its report, then parts of others.</summary>
    public required ImmutableArray<Excerpt> Excerpts { get; init; }

    /// <summary>What would mend it.</summary>
    public required ImmutableArray<RepairView> Repairs { get; init; }

    /// <summary>Other findings of the report, those most worth a look first.</summary>
    public required ImmutableArray<FindingItem> Others { get; init; }

    /// <summary>The finding as it stands in lists.</summary>
    public FindingItem Item => Open.Detail.Finding;

    /// <summary>The excerpts that are in sight at once, one of another report among them where there is any.</summary>
    public ImmutableArray<Excerpt> Shown
    {
        get
        {
            ILookup<bool, Excerpt> excerpts = Excerpts.ToLookup(excerpt => excerpt.Elsewhere is null);
            Excerpt[] own = [.. excerpts[true].Take(excerpts[false].Any() ? MostShown - 1 : MostShown)];
            return [.. own, .. excerpts[false].Take(MostShown - own.Length)];
        }
    }

    /// <summary>Whether a person would give a second opinion by deciding.</summary>
    public bool IsSecondOpinionOf(Viewer viewer) => Open.InForce is { } decision && decision.AccountId != viewer.Actor.AccountId;
}

/// <summary>Puts review screens together.</summary>
/// <param name="archives">Opens the database.</param>
/// <param name="details">Opens findings.</param>
/// <param name="items">Tells findings as they stand in lists.</param>
/// <param name="queues">Reads queues.</param>
/// <param name="excerpts">Takes the words that findings speak of out of reports.</param>
internal sealed class ReviewScreens(IDbContextFactory<ArchiveContext> archives, FindingDetails details, FindingItems items, QueueReader queues, Excerpts excerpts)
{
    private const int MostOthers = 6;

    /// <summary>The screen of a finding in a queue; null when there is no such finding, or the viewer may not see it.</summary>
    public async Task<ReviewScreen?> OpenAsync(Viewer viewer, FindingQueue queue, long id, CancellationToken cancellationToken) =>
        await details.OpenAsync(viewer, id, cancellationToken) is not { } open ? null : new ReviewScreen
        {
            Open = open,
            Place = await queues.PlaceAsync(viewer, queue, open.Row, cancellationToken),
            Excerpts = await excerpts.OfAsync(open, cancellationToken),
            Repairs = [.. open.Detail.Finding.Repairs.Select(repair => RepairView.Of(repair, figure => LinkOf(open, figure)))],
            Others = await OthersAsync(viewer, open, cancellationToken),
        };

    private static string? LinkOf(OpenFinding open, string figure) => open.Mined.Figures.FirstOrDefault(one => one.Id.ToString() == figure) is { Span: var span }
        ? Links.ReportAt(open.Row.Report.Id, span.Start, span.End)
        : null;

    private async Task<ImmutableArray<FindingItem>> OthersAsync(Viewer viewer, OpenFinding open, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        List<FindingOfReport> rows = await new FindingFilter { ReportId = open.Row.Report.Id }.Choose(archive, viewer).AsNoTracking()
            .Where(one => one.Finding.Id != open.Row.Finding.Id).Page(FindingOrder.Worth, null).Take(MostOthers).ToListAsync(cancellationToken);
        return [.. rows.Select(items.Of)];
    }
}
