using System.Collections.Immutable;
using DtiExtract.Archive.Reports;
using DtiExtract.Archive.Schema;
using DtiExtract.Exports.Findings;
using DtiExtract.Mining.Keeping;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Mining.Reconciliation.Across;
using DtiExtract.Mining.Rules;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Findings;

/// <summary>Holds the reports of a province against each other by their digests, and keeps what it finds as rows of the reports that have it.</summary>
/// <param name="archives">Opens the database.</param>
/// <param name="rules">The rules in force.</param>
/// <param name="clock">The time.</param>
internal sealed class ProvinceReconciler(IDbContextFactory<ArchiveContext> archives, MiningRules rules, TimeProvider clock) : IProvinceReconciler
{
    private const int ReportsAtOnce = 100;

    private readonly CrossReconciler _reconciler = new(rules);

    /// <inheritdoc/>
    public async Task ReconcileAsync(string province, CancellationToken cancellationToken)
    {
        List<Compared> compared = await ReadAsync(province, cancellationToken);
        CrossFindings found = _reconciler.Reconcile(compared.Select(one => one.Digest));
        foreach (Compared[] some in compared.Chunk(ReportsAtOnce))
        {
            await KeepAsync(some, found, cancellationToken);
        }
    }

    /// <summary>Opens a digest at a time; of the packed bytes no more than one stays.</summary>
    private async Task<List<Compared>> ReadAsync(string province, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        string? named = province.Length == 0 ? null : province;
        var rows = archive.Reports.AsNoTracking()
            .Where(report => report.Province == named)
            .Join(archive.Contents, report => report.Id, content => content.ReportId, (report, content) => new { Report = report, content.Digest })
            .AsAsyncEnumerable();
        var compared = new List<Compared>();
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            ReportDigest digest = KeptForm.ReadDigest(KeptForm.Unpacked(row.Digest));
            compared.Add(new Compared(row.Report.Id, row.Report.Version, digest with { File = row.Report.Name, Sha256 = row.Report.Sha256, Header = row.Report.Header() }));
        }

        return compared;
    }

    /// <summary>Most reports are as they were: the database is written to only for the others.</summary>
    private async Task KeepAsync(Compared[] some, CrossFindings found, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        long[] ids = [.. some.Select(one => one.Report)];
        ILookup<long, StoredFinding> kept = (await archive.Findings.AsNoTracking().Where(finding => finding.IsAcross && ids.Contains(finding.ReportId)).ToListAsync(cancellationToken))
            .ToLookup(finding => finding.ReportId);
        foreach (Compared one in some)
        {
            ImmutableArray<Finding> findings = found.Across(one.Digest);
            if (!(findings.IsEmpty && !kept[one.Report].Any()) && await SeenAsync(archive, one, findings, cancellationToken) is { } seen
                && !FindingFollower.Follow(kept[one.Report], seen).All(FindingKeeper.IsKept))
            {
                await TryWriteAsync(one, seen, cancellationToken);
            }
        }
    }

    /// <summary>The findings with their words; null when the report was mined again meanwhile: then it is held against the others again soon.</summary>
    private static async Task<ImmutableArray<SeenFinding>?> SeenAsync(ArchiveContext archive, Compared one, ImmutableArray<Finding> findings, CancellationToken cancellationToken)
    {
        if (findings.IsEmpty)
        {
            return [];
        }

        byte[]? content = await archive.Contents
            .Where(row => row.ReportId == one.Report && archive.Reports.Any(report => report.Id == one.Report && report.Version == one.Version))
            .Select(row => row.Mined)
            .FirstOrDefaultAsync(cancellationToken);
        return content is null
            ? null
            : [.. FoundReport.Of(KeptForm.ReadReport(KeptForm.Unpacked(content)) with { Findings = findings }).Findings.Select(SeenFinding.Of)];
    }

    /// <summary>When somebody decides of one of them at the same moment, they are read and followed again.</summary>
    private async Task TryWriteAsync(Compared one, ImmutableArray<SeenFinding> seen, CancellationToken cancellationToken)
    {
        try
        {
            await WriteAsync(one, seen, cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            await WriteAsync(one, seen, cancellationToken);
        }
    }

    private async Task WriteAsync(Compared one, ImmutableArray<SeenFinding> seen, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        List<StoredFinding> kept = await archive.Findings.Where(finding => finding.ReportId == one.Report && finding.IsAcross).ToListAsync(cancellationToken);
        FindingKeeper.Keep(archive, one.Report, FindingFollower.Follow(kept, seen), isAcross: true, clock.GetUtcNow());
        await archive.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>A report that is held against others.</summary>
    private sealed record Compared(long Report, int Version, ReportDigest Digest);
}
