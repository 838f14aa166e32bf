using System.Collections.Immutable;
using System.Text;
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

/// <summary>Mines reports by the rules of the repository, without a model, and keeps them as a worker would.</summary>
public sealed class KeptReports
{
    private readonly ReportMiner _miner;
    private readonly ReportDigester _digester;

    /// <summary>Reads the rules.</summary>
    /// <param name="rulesFolder">The folder of rules.</param>
    public KeptReports(string rulesFolder)
    {
        var files = new RuleFiles(Directory.EnumerateFiles(rulesFolder, "*" + RuleFiles.Extension, SearchOption.AllDirectories)
            .Select(path => KeyValuePair.Create(Path.GetRelativePath(rulesFolder, path).Replace('\\', '/'), (string?)File.ReadAllText(path))));
        Rules = MiningRules.TryLoad(files, out MiningRules? rules, out ImmutableArray<RuleError> errors) ? rules : throw new InvalidOperationException(string.Join('\n', errors));
        _miner = new ReportMiner(Rules, new ReadingLimits());
        _digester = new ReportDigester(Rules);
    }

    /// <summary>The rules.</summary>
    public MiningRules Rules { get; }

    /// <summary>Mines a text.</summary>
    public MinedReport Mine(string name, string text) => Mine(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Mines a file.</summary>
    public MinedReport Mine(string name, byte[] bytes) => _miner.Mine(ReportSource.FromBytes(name, bytes), CancellationToken.None);

    /// <summary>Keeps a mined report and gives its number.</summary>
    public async Task<long> KeepAsync(IServiceProvider services, MinedReport mined, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = services.GetRequiredService<IDbContextFactory<ArchiveContext>>().CreateDbContext();
        await using IDbContextTransaction transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        var upload = new Upload { Name = mined.File, Sha256 = mined.Sha256, State = UploadState.Done, ReceivedAt = DateTimeOffset.UtcNow };
        StoredReport report = await services.GetRequiredService<ReportKeeper>().KeepAsync(archive, upload, accountId: null, mined, _digester.Digest(mined), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return report.Id;
    }

    /// <summary>Keeps a report that was mined anew.</summary>
    public async Task KeepAnewAsync(IServiceProvider services, long id, MinedReport mined, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = services.GetRequiredService<IDbContextFactory<ArchiveContext>>().CreateDbContext();
        await using IDbContextTransaction transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        StoredReport report = await archive.Reports.SingleAsync(one => one.Id == id, cancellationToken);
        await services.GetRequiredService<ReportKeeper>().KeepAnewAsync(archive, report, mined, _digester.Digest(mined), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
