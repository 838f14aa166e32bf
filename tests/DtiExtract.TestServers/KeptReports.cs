using System.Collections.Immutable;
using System.Text;
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

/// <summary>Mines reports, without a model, and keeps them as a worker would.</summary>
/// <param name="rules">The rules.</param>
public sealed class KeptReports(MiningRules rules)
{
    private readonly ReportMiner _miner = new(rules, new ReadingLimits());
    private readonly ReportDigester _digester = new(rules);

    /// <summary>The rules.</summary>
    public MiningRules Rules { get; } = rules;

    /// <summary>Works by the rules of a folder.</summary>
    public static KeptReports ByRulesIn(string folder)
    {
        var files = new RuleFiles(Directory.EnumerateFiles(folder, "*" + RuleFiles.Extension, SearchOption.AllDirectories)
            .Select(path => KeyValuePair.Create(Path.GetRelativePath(folder, path).Replace('\\', '/'), (string?)File.ReadAllText(path))));
        return MiningRules.TryLoad(files, out MiningRules? rules, out ImmutableArray<RuleError> errors) ? new KeptReports(rules) : throw new InvalidOperationException(string.Join('\n', errors));
    }

    /// <summary>Mines a text.</summary>
    public MinedReport Mine(string name, string text) => Mine(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Mines a file.</summary>
    public MinedReport Mine(string name, byte[] bytes) => _miner.Mine(ReportSource.FromBytes(name, bytes), CancellationToken.None);

    /// <summary>Keeps a mined report and gives its number.</summary>
    public async Task<long> KeepAsync(IServiceProvider services, MinedReport mined, CancellationToken cancellationToken) => (await KeepAsync(services, [mined], cancellationToken))[0];

    /// <summary>Keeps mined reports in one transaction and gives their numbers.</summary>
    public async Task<ImmutableArray<long>> KeepAsync(IServiceProvider services, IEnumerable<MinedReport> reports, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = services.GetRequiredService<IDbContextFactory<ArchiveContext>>().CreateDbContext();
        await using IDbContextTransaction transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        ImmutableArray<long>.Builder numbers = ImmutableArray.CreateBuilder<long>();
        foreach (MinedReport mined in reports)
        {
            var upload = new Upload { Name = mined.File, Sha256 = mined.Sha256, State = UploadState.Done, ReceivedAt = DateTimeOffset.UtcNow };
            numbers.Add((await services.GetRequiredService<ReportKeeper>().KeepAsync(archive, upload, accountId: null, ContentOf(mined), cancellationToken)).Id);
            archive.ChangeTracker.Clear();
        }

        await transaction.CommitAsync(cancellationToken);
        return numbers.ToImmutable();
    }

    /// <summary>Keeps the original of a file, mines it, and keeps the report as given in by an account.</summary>
    public async Task<StoredReport> KeepFileAsync(IServiceProvider services, string path, string? accountId, CancellationToken cancellationToken)
    {
        await using FileStream content = File.OpenRead(path);
        KeptOriginal kept = (await services.GetRequiredService<IOriginalStore>().KeepAsync(content, long.MaxValue, cancellationToken))!;
        var upload = new Upload { Name = Path.GetFileName(path), Sha256 = kept.Sha256, Size = kept.Size, State = UploadState.Done, ReceivedAt = DateTimeOffset.UtcNow };
        await using ArchiveContext archive = await services.GetRequiredService<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync(cancellationToken);
        await using IDbContextTransaction transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        MinedReport mined = Mine(path, await File.ReadAllBytesAsync(path, cancellationToken));
        StoredReport report = await services.GetRequiredService<ReportKeeper>().KeepAsync(archive, upload, accountId, ContentOf(mined), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return report;
    }

    /// <summary>Keeps a report that was mined anew.</summary>
    public async Task KeepAnewAsync(IServiceProvider services, long id, MinedReport mined, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = services.GetRequiredService<IDbContextFactory<ArchiveContext>>().CreateDbContext();
        await using IDbContextTransaction transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        StoredReport report = await archive.Reports.SingleAsync(one => one.Id == id, cancellationToken);
        await services.GetRequiredService<ReportKeeper>().KeepAnewAsync(archive, report, ContentOf(mined), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private MinedContent ContentOf(MinedReport mined) => MinedContent.Of(mined, _digester.Digest(mined));
}
