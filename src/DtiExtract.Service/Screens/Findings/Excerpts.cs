using System.Collections.Immutable;
using DtiExtract.Archive.Schema;
using DtiExtract.Exports.Findings;
using DtiExtract.Mining;
using DtiExtract.Mining.Keeping;
using DtiExtract.Mining.Reconciliation.Repairing;
using DtiExtract.Service.Api.Findings;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Screens.Findings;

/// <summary>Takes what a finding speaks of out of its report, and out of the other reports that take part in it.</summary>
/// <param name="archives">Opens the database.</param>
internal sealed class Excerpts(IDbContextFactory<ArchiveContext> archives)
{
    /// <summary>How many other reports are opened for a finding; of those beyond, the words themselves are shown.</summary>
    private const int MostOpened = 4;

    /// <summary>The excerpts of a finding: those of its report, then those of others.</summary>
    public async Task<ImmutableArray<Excerpt>> OfAsync(OpenFinding open, CancellationToken cancellationToken)
    {
        Dictionary<long, MinedReport> others = await OthersAsync(open, cancellationToken);
        return
        [
            .. OfReport(open),
            .. open.Detail.Elsewhere.Where(place => place.ReportId is { } report && others.ContainsKey(report)).GroupBy(place => place.ReportId!.Value).SelectMany(group => OfOther([.. group], group.Key, others[group.Key])),
            .. open.Detail.Elsewhere.Where(place => place.ReportId is not { } report || !others.ContainsKey(report)).Select(Lost),
        ];
    }

    private static ImmutableArray<Excerpt> OfReport(OpenFinding open)
    {
        ImmutableArray<FigureChange> doubted = open.Placed.Finding.Repairs is [var likeliest, ..] ? likeliest.Changes : [];
        return
        [
            .. new ExcerptMaker(open.Mined, open.Row.Report.Id, doubted).Of([.. open.Contexts.OfType<ContextAnswer>().Select(context => new TextSpan(context.Start, context.End))]),
            .. open.Placed.Places.Zip(open.Contexts).Where(pair => pair.Second is null).Select(pair => Lost(pair.First)),
        ];
    }

    private static IEnumerable<Excerpt> OfOther(ElsewhereAnswer[] places, long report, MinedReport mined)
    {
        ElsewhereAnswer[] there = [.. places.Where(place => IsThere(place, mined.Text!.Text))];
        return
        [
            .. new ExcerptMaker(mined, report, []).Of([.. there.Select(place => new TextSpan(place.Start!.Value, place.End!.Value))]).Select(excerpt => excerpt with { Elsewhere = places[0] }),
            .. places.Except(there).Select(Lost),
        ];
    }

    /// <summary>Whether the words still stand where they were found, or the report is read otherwise since. Quotes of others are shortened at their end, titles led in by what kind of document it is.</summary>
    private static bool IsThere(ElsewhereAnswer place, string text)
    {
        if (place is not { Start: { } start, End: { } end, Quote: { } quote } || end > text.Length || start >= end)
        {
            return false;
        }

        string words = OneLine.Of(text[start..end]);
        string expected = OneLine.Of(quote).TrimEnd('…');
        return words.StartsWith(expected, StringComparison.Ordinal) || expected.EndsWith(words, StringComparison.Ordinal);
    }

    private static Excerpt Lost(FindingPlace place) => new() { Heading = place.Heading, Page = place.Page, Parts = [ExcerptPart.Plain(place.Quote, isPlace: true)] };

    private static Excerpt Lost(ElsewhereAnswer place) => new()
    {
        Elsewhere = place,
        Parts = place.Quote is null ? [] : [ExcerptPart.Plain(place.Quote, isPlace: true)],
        Link = place is { ReportId: { } report, Start: { } start, End: { } end } ? Links.ReportAt(report, start, end) : null,
    };

    private async Task<Dictionary<long, MinedReport>> OthersAsync(OpenFinding open, CancellationToken cancellationToken)
    {
        long[] wanted = [.. open.Detail.Elsewhere.Select(place => place.ReportId).OfType<long>().Distinct().Take(MostOpened)];
        if (wanted.Length == 0)
        {
            return [];
        }

        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        var contents = await archive.Contents.Where(content => wanted.Contains(content.ReportId)).Select(content => new { content.ReportId, content.Mined }).ToListAsync(cancellationToken);
        return contents.ToDictionary(content => content.ReportId, content => KeptForm.ReadReport(KeptForm.Unpacked(content.Mined)));
    }
}
