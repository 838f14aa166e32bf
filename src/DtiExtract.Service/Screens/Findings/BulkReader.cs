using System.Collections.Immutable;
using System.Text.Json;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Findings.Asking;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Api.Findings;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Screens.Findings;

/// <summary>A decision of many findings as its screen shows it.</summary>
internal sealed record BulkView
{
    /// <summary>Its name.</summary>
    public required string Id { get; init; }

    /// <summary>When it was carried out; null while it is only looked at.</summary>
    public required DateTimeOffset? DecidedAt { get; init; }

    /// <summary>How many findings were chosen.</summary>
    public required int Count { get; init; }

    /// <summary>How many of each type.</summary>
    public required ImmutableArray<Facet> Types { get; init; }

    /// <summary>How many of each unit, those with most first.</summary>
    public required ImmutableArray<UnitFacet> Units { get; init; }

    /// <summary>The first of them, those most worth a look first.</summary>
    public required ImmutableArray<FindingItem> First { get; init; }

    /// <summary>What was decided; null while it is only looked at, or when nothing could be decided.</summary>
    public required Decision? Decision { get; init; }

    /// <summary>How many were decided of.</summary>
    public required int Decided { get; init; }

    /// <summary>How many of these decisions were taken back.</summary>
    public required int Undone { get; init; }

    /// <summary>Those that were left as they are.</summary>
    public required ImmutableArray<SkippedFinding> Skipped { get; init; }
}

/// <summary>A finding that was left as it is.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="By">Who decided of it before; null when it was mined anew since it was looked at.</param>
internal sealed record SkippedFinding(FindingItem Finding, string? By);

/// <summary>Reads decisions of many findings.</summary>
/// <param name="archives">Opens the database.</param>
/// <param name="items">Tells findings as they stand in lists.</param>
internal sealed class BulkReader(IDbContextFactory<ArchiveContext> archives, FindingItems items)
{
    private const int MostListed = 20;
    private const int MostUnits = 10;

    /// <summary>A decision of many findings; null when there is none, or another person's.</summary>
    public async Task<BulkView?> ReadAsync(Viewer viewer, string id, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        BulkDecision? bulk = await archive.BulkDecisions.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && one.AccountId == viewer.Actor.AccountId, cancellationToken);
        if (bulk is null)
        {
            return null;
        }

        long[] ids = [.. JsonSerializer.Deserialize<long[][]>(bulk.Findings)!.Select(pair => pair[0])];
        IQueryable<FindingOfReport> chosen = archive.Findings.AsNoTracking().Where(finding => ids.Contains(finding.Id))
            .Join(viewer.Visible(archive.Reports), finding => finding.ReportId, report => report.Id, (finding, report) => new FindingOfReport { Finding = finding, Report = report });
        List<Decision> decisions = bulk.DecidedAt is null ? [] : await archive.Decisions.AsNoTracking().Where(decision => decision.BulkId == id).ToListAsync(cancellationToken);
        return new BulkView
        {
            Id = id,
            DecidedAt = bulk.DecidedAt,
            Count = ids.Length,
            Types = await TypesAsync(chosen, cancellationToken),
            Units = await UnitFacet.OfAsync(chosen, MostUnits, cancellationToken),
            First = [.. (await chosen.Page(FindingOrder.Worth, null).Take(MostListed).ToListAsync(cancellationToken)).Select(items.Of)],
            Decision = decisions.FirstOrDefault(),
            Decided = decisions.Count,
            Undone = await archive.Decisions.CountAsync(undo => archive.Decisions.Any(decision => decision.BulkId == id && decision.Id == undo.Undoes), cancellationToken),
            Skipped = bulk.DecidedAt is null ? [] : await SkippedAsync(archive, chosen, [.. ids.Except(decisions.Select(decision => decision.FindingId))], bulk.DecidedAt.Value, cancellationToken),
        };
    }

    private static async Task<ImmutableArray<Facet>> TypesAsync(IQueryable<FindingOfReport> chosen, CancellationToken cancellationToken)
    {
        var types = await chosen.GroupBy(one => one.Finding.Type).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellationToken);
        return [.. types.OrderByDescending(type => type.Count).ThenBy(type => type.Key, StringComparer.Ordinal).Select(type => new Facet(type.Key, type.Count))];
    }

    private async Task<ImmutableArray<SkippedFinding>> SkippedAsync(ArchiveContext archive, IQueryable<FindingOfReport> chosen, long[] ids, DateTimeOffset at, CancellationToken cancellationToken)
    {
        List<FindingOfReport> rows = await chosen.Where(one => ids.Contains(one.Finding.Id)).Page(FindingOrder.Worth, null).Take(MostListed).ToListAsync(cancellationToken);
        long[] listed = [.. rows.Select(row => row.Finding.Id)];
        ILookup<long, Decision> before = (await archive.Decisions.AsNoTracking().Where(decision => listed.Contains(decision.FindingId) && decision.At <= at).OrderBy(decision => decision.Id).ToListAsync(cancellationToken))
            .ToLookup(decision => decision.FindingId);
        return [.. rows.Select(row => new SkippedFinding(items.Of(row), before[row.Finding.Id].LastOrDefault()?.By))];
    }
}
