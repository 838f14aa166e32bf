using System.Runtime.CompilerServices;
using DtiExtract.Archive.Findings;
using DtiExtract.Archive.Reports;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Children;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace DtiExtract.Service.Ingestion.Working;

/// <summary>Mines reports of the archive again. Begun again with the same moment, it goes on where it was stopped.</summary>
public sealed class Reminer
{
    private const int Page = 200;
    private const int MinedPerChild = 2;
    private const int MostTries = 3;

    private readonly IDbContextFactory<ArchiveContext> _archives;
    private readonly UploadMiner _miner;
    private readonly ChildPool _pool;
    private readonly MinerInForce _inForce;
    private readonly ReportKeeper _keeper;
    private readonly MinerVersions _versions;
    private readonly ProvinceMarks _marks;

    /// <summary>Makes it.</summary>
    internal Reminer(IDbContextFactory<ArchiveContext> archives, UploadMiner miner, ChildPool pool, MinerInForce inForce, ReportKeeper keeper, MinerVersions versions, ProvinceMarks marks) =>
        (_archives, _miner, _pool, _inForce, _keeper, _versions, _marks) = (archives, miner, pool, inForce, keeper, versions, marks);

    /// <summary>Mines those reports again that were not mined since it was begun. A report that can't be read any more stays as it was.</summary>
    /// <param name="filter">Which reports.</param>
    /// <param name="since">When it was begun.</param>
    /// <param name="cancellationToken">Stops it; what was mined stays.</param>
    public async Task<RemineProgress> RunAsync(RemineFilter filter, DateTimeOffset since, CancellationToken cancellationToken)
    {
        string? version = filter.OlderThanRules ? await _inForce.VersionAsync(cancellationToken) : null;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = MinedPerChild * _pool.Size, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(ReportsAsync(filter, version, since, cancellationToken), parallel, async (report, token) => await MineAsync(report, token));
        await using ArchiveContext archive = await _archives.CreateDbContextAsync(cancellationToken);
        return await RemineProgress.FindAsync(archive, filter, since, cancellationToken);
    }

    private async IAsyncEnumerable<StoredReport> ReportsAsync(RemineFilter filter, string? version, DateTimeOffset since, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long last = 0;
        List<StoredReport> page;
        do
        {
            await using ArchiveContext archive = await _archives.CreateDbContextAsync(cancellationToken);
            page = await filter.Of(archive.Reports.AsNoTracking())
                .Where(report => report.Id > last && report.MinedAt < since && (version == null || report.Miner != version))
                .OrderBy(report => report.Id).Take(Page).ToListAsync(cancellationToken);
            foreach (StoredReport report in page)
            {
                yield return report;
                last = report.Id;
            }
        }
        while (page.Count == Page);
    }

    private async Task MineAsync(StoredReport report, CancellationToken cancellationToken)
    {
        ChildOutcome outcome = await _miner.MineAsync(report.Sha256, report.Name, cancellationToken);
        if (outcome.Answer?.Content is { } content)
        {
            await KeepAsync(report.Id, content, cancellationToken);
        }
    }

    /// <summary>A person may correct the header at the same moment; then it is kept once more, beside the correction.</summary>
    private async Task KeepAsync(long report, MinedContent content, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                await KeepOnceAsync(report, content, cancellationToken);
                return;
            }
            catch (DbUpdateConcurrencyException) when (attempt < MostTries)
            {
                // Once more, with what is there now.
            }
        }
    }

    private async Task KeepOnceAsync(long id, MinedContent content, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await _archives.CreateDbContextAsync(cancellationToken);
        await using IDbContextTransaction transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        StoredReport report = await archive.Reports.SingleAsync(one => one.Id == id, cancellationToken);
        string? before = report.Province;
        await _keeper.KeepAnewAsync(archive, report, content, cancellationToken);
        await _versions.NoteAsync(archive, [report.Miner], cancellationToken);
        await _marks.TouchAsync(archive, [before, report.Province], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
