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
    /// <summary>The finding.</summary>
    public required OpenFinding Open { get; init; }

    /// <summary>What stands before and after it in the queue.</summary>
    public required QueuePlace Place { get; init; }

    /// <summary>Its places in the report.</summary>
    public required ImmutableArray<QuoteView> Quotes { get; init; }

    /// <summary>What would mend it.</summary>
    public required ImmutableArray<RepairView> Repairs { get; init; }

    /// <summary>Other findings of the report, those most worth a look first.</summary>
    public required ImmutableArray<FindingItem> Others { get; init; }

    /// <summary>The finding as it stands in lists.</summary>
    public FindingItem Item => Open.Detail.Finding;

    /// <summary>Whether a person would give a second opinion by deciding.</summary>
    public bool IsSecondOpinionOf(Viewer viewer) => Open.InForce is { } decision && decision.AccountId != viewer.Actor.AccountId;
}

/// <summary>Puts review screens together.</summary>
/// <param name="archives">Opens the database.</param>
/// <param name="details">Opens findings.</param>
/// <param name="items">Tells findings as they stand in lists.</param>
/// <param name="queues">Reads queues.</param>
internal sealed class ReviewScreens(IDbContextFactory<ArchiveContext> archives, FindingDetails details, FindingItems items, QueueReader queues)
{
    private const int MostOthers = 6;

    /// <summary>The screen of a finding in a queue; null when there is no such finding, or the viewer may not see it.</summary>
    public async Task<ReviewScreen?> OpenAsync(Viewer viewer, FindingQueue queue, long id, CancellationToken cancellationToken) =>
        await details.OpenAsync(viewer, id, cancellationToken) is not { } open ? null : new ReviewScreen
        {
            Open = open,
            Place = await queues.PlaceAsync(viewer, queue, open.Row, cancellationToken),
            Quotes = QuotesOf(open),
            Repairs = [.. open.Detail.Finding.Repairs.Select(repair => RepairView.Of(repair, figure => LinkOf(open, figure)))],
            Others = await OthersAsync(viewer, open, cancellationToken),
        };

    private static ImmutableArray<QuoteView> QuotesOf(OpenFinding open)
    {
        var marks = new MarkedQuote(open.Mined.Figures, open.Placed.Finding.Repairs is [var likeliest, ..] ? likeliest.Changes : []);
        bool isAlone = open.Placed.Places.Length + open.Placed.Finding.Elsewhere.Length == 1;
        return [.. open.Placed.Places.Zip(open.Contexts, (place, context) => QuoteView.Of(place, context, open.Row.Report.Id, marks, isAlone))];
    }

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
