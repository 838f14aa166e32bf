using System.Collections.Frozen;
using System.Collections.Immutable;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Findings;
using DtiExtract.Archive.Findings.Asking;
using DtiExtract.Archive.Findings.Deciding;
using DtiExtract.Archive.Schema;
using DtiExtract.Exports.Findings;
using DtiExtract.Mining;
using DtiExtract.Mining.Keeping;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Reconciliation;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Api.Findings;

/// <summary>Tells all of a finding: what stands around its words, what other reports say, and what was decided.</summary>
/// <param name="archives">Opens the database.</param>
/// <param name="items">Tells findings as they stand in lists.</param>
internal sealed class FindingDetails(IDbContextFactory<ArchiveContext> archives, FindingItems items)
{
    private const int Around = 240;

    /// <summary>A finding; null when there is none, or the viewer may not see it.</summary>
    public async Task<FindingDetail?> FindAsync(Viewer viewer, long id, CancellationToken cancellationToken) => (await OpenAsync(viewer, id, cancellationToken))?.Detail;

    /// <summary>A finding with the report in which it stands; null when there is none, or the viewer may not see it.</summary>
    public async Task<OpenFinding?> OpenAsync(Viewer viewer, long id, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        FindingOfReport? row = await archive.Findings.AsNoTracking()
            .Where(finding => finding.Id == id)
            .Join(viewer.Visible(archive.Reports), finding => finding.ReportId, report => report.Id, (finding, report) => new FindingOfReport { Finding = finding, Report = report })
            .SingleOrDefaultAsync(cancellationToken);
        if (row is null)
        {
            return null;
        }

        byte[] content = await archive.Contents.Where(one => one.ReportId == row.Report.Id).Select(one => one.Mined).SingleAsync(cancellationToken);
        List<Decision> decisions = await archive.Decisions.AsNoTracking().Where(decision => decision.FindingId == id).OrderBy(decision => decision.Id).ToListAsync(cancellationToken);
        PlacedFinding placed = row.Finding.Placed();
        MinedReport mined = KeptForm.ReadReport(KeptForm.Unpacked(content));
        FrozenDictionary<string, long> others = await ReportsElsewhere.FindAsync(archive, viewer, placed.Finding.Elsewhere, cancellationToken);
        ImmutableArray<ContextAnswer?> contexts = ContextsOf(placed, mined.Text!);
        var detail = new FindingDetail(items.Of(row), [.. contexts.OfType<ContextAnswer>()], [.. placed.Finding.Elsewhere.Select(place => ElsewhereOf(place, others))], [.. decisions.Select(DecisionOf)]);
        return new OpenFinding(row, placed, mined, detail, contexts, decisions);
    }

    /// <summary>What stands around each place; null when the report is read otherwise since: the words are no longer there.</summary>
    private static ImmutableArray<ContextAnswer?> ContextsOf(PlacedFinding placed, ReportText text) =>
    [
        .. placed.Finding.Spans.Zip(placed.Places).Select(pair =>
            pair.First.End <= text.Text.Length && OneLine.Shortened(pair.First.Slice(text.Text), FoundReport.LongestQuote) == pair.Second.Quote ? ContextOf(pair.First, text) : null),
    ];

    private static ContextAnswer ContextOf(TextSpan span, ReportText text)
    {
        var page = text.Source.Locate(span) as PagePlace;
        int before = Math.Max(0, span.Start - Around);
        int after = Math.Min(text.Text.Length, span.End + Around);
        return new ContextAnswer(
            span.Start,
            span.End,
            text.Text[before..span.Start],
            span.Slice(text.Text),
            text.Text[span.End..after],
            page?.Page,
            page is null ? null : [.. page.Boxes.Select(box => new[] { box.X0, box.Y0, box.X1, box.Y1 })]);
    }

    private static ElsewhereAnswer ElsewhereOf(PlaceElsewhere place, FrozenDictionary<string, long> others) => place.Sha256 is { } sha && others.TryGetValue(sha, out long report)
        ? new ElsewhereAnswer(report, place.File, place.Unit, place.Period, place.Span.Start, place.Span.End, place.Quote, place.Figure?.ToString())
        : new ElsewhereAnswer(null, null, place.Unit, place.Period, null, null, null, null);

    private static DecisionAnswer DecisionOf(Decision decision) => new(
        decision.Id,
        Words.Of(decision.Kind),
        decision.Reason,
        DecisionDraft.CorrectionsOf(decision),
        decision.IsSecondOpinion,
        decision.Undoes,
        decision.BulkId,
        Words.Of(decision.Before),
        Words.Of(decision.After),
        decision.By,
        decision.At);
}
