using DtiExtract.Archive.Files;
using DtiExtract.Archive.Reports;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Reconciliation.Across.Digesting;
using DtiExtract.Mining.Rules;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace DtiExtract.TestServers;

/// <summary>Keeps reports in an archive as a worker does, without one.</summary>
public static class KeptReports
{
    /// <summary>Mines a file and keeps it.</summary>
    /// <param name="services">The archive.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="path">The file.</param>
    /// <param name="accountId">Who gave it in.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<StoredReport> KeepAsync(IServiceProvider services, MiningRules rules, string path, string? accountId, CancellationToken cancellationToken)
    {
        await using FileStream content = File.OpenRead(path);
        KeptOriginal kept = (await services.GetRequiredService<IOriginalStore>().KeepAsync(content, long.MaxValue, cancellationToken))!;
        MinedReport mined = new ReportMiner(rules, new ReadingLimits()).Mine(new ReportSource(path, () => File.OpenRead(path)), cancellationToken);
        var upload = new Upload { Name = Path.GetFileName(path), Sha256 = kept.Sha256, Size = kept.Size, ReceivedAt = TimeProvider.System.GetUtcNow() };
        await using ArchiveContext archive = await services.GetRequiredService<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync(cancellationToken);
        await using IDbContextTransaction transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        StoredReport report = await services.GetRequiredService<ReportKeeper>().KeepAsync(archive, upload, accountId, mined, new ReportDigester(rules).Digest(mined), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return report;
    }
}
