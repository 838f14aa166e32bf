using DtiExtract.Archive.Reports;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining;
using DtiExtract.Mining.Reconciliation.Across.Digesting;
using DtiExtract.Mining.Rules;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace DtiExtract.TestServers;

/// <summary>Keeps mined reports as a worker does, without the queue before it.</summary>
/// <param name="keeper">The archive's keeper.</param>
/// <param name="rules">The rules that the reports were mined by.</param>
public sealed class KeptReports(ReportKeeper keeper, MiningRules rules)
{
    private readonly ReportDigester _digester = new(rules);

    /// <summary>Keeps reports, all in one transaction.</summary>
    public async Task KeepAsync(ArchiveContext archive, IEnumerable<MinedReport> reports, CancellationToken cancellationToken)
    {
        await using IDbContextTransaction transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        foreach (MinedReport report in reports)
        {
            var upload = new Upload { Name = report.File, Sha256 = report.Sha256, State = UploadState.Done };
            await keeper.KeepAsync(archive, upload, accountId: null, report, _digester.Digest(report), cancellationToken);
            archive.ChangeTracker.Clear();
        }

        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Keeps a report that was mined again.</summary>
    public async Task KeepAnewAsync(ArchiveContext archive, MinedReport report, CancellationToken cancellationToken)
    {
        await using IDbContextTransaction transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        StoredReport stored = await archive.Reports.SingleAsync(one => one.Sha256 == report.Sha256, cancellationToken);
        await keeper.KeepAnewAsync(archive, stored, report, _digester.Digest(report), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
