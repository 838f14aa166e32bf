using System.Collections.Immutable;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining.Rules;
using DtiExtract.Service.Ingestion.Working;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Screens.Administration;

/// <summary>Tells what rules and model are in force, and what was mined by others.</summary>
/// <param name="archives">Opens the archive.</param>
/// <param name="rules">The rules in force.</param>
/// <param name="inForce">Tells by what the children mine.</param>
/// <param name="jobs">Tells what jobs there are.</param>
internal sealed class RulesBoard(IDbContextFactory<ArchiveContext> archives, MiningRules rules, MinerInForce inForce, JobsBoard jobs)
{
    /// <summary>How many of what the rules have.</summary>
    public ImmutableArray<(Wording Name, int Count)> Parts { get; } =
    [
        (new("Chỉ số", "Indicators"), rules.Indicators.All.Length),
        (new("Quy tắc gán chỉ số", "Mapping rules"), rules.Mapping.Rules.Length),
        (new("Phép kiểm tra", "Checks"), rules.Checks.All.Length),
        (new("Bộ tiêu chí", "Criterion sets"), rules.CriterionSets.All.Length),
        (new("Tỉnh, thành phố", "Provinces"), rules.Provinces.All.Length),
        (new("Đơn vị hành chính", "Administrative units"), rules.Units.All.Length),
    ];

    /// <summary>The version of the rules.</summary>
    public string Version => rules.Version;

    /// <summary>By what the reports of the archive were mined.</summary>
    /// <param name="since">When mining again was begun, to say how far it is; null when it was not.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<MinedVersions> VersionsAsync(DateTimeOffset? since, CancellationToken cancellationToken)
    {
        string? now = await inForce.VersionAsync(cancellationToken);
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        var counts = await archive.Reports.GroupBy(report => report.Miner).Select(group => new { Miner = group.Key, Count = group.Count() }).OrderByDescending(group => group.Count).ToListAsync(cancellationToken);
        RemineProgress? progress = since is { } begun ? await RemineProgress.FindAsync(archive, new RemineFilter(), begun, cancellationToken) : null;
        return new MinedVersions(now, [.. counts.Select(count => (count.Miner, count.Count))], progress, await jobs.IsReminingAsync(cancellationToken));
    }
}

/// <summary>By what the reports of the archive were mined.</summary>
/// <param name="InForce">The versions in force; null when they can't be told.</param>
/// <param name="Reports">How many reports each version mined.</param>
/// <param name="Progress">How far mining again is; null when it was not begun.</param>
/// <param name="IsRemining">Whether it goes on at the moment.</param>
internal sealed record MinedVersions(string? InForce, ImmutableArray<(string Miner, int Count)> Reports, RemineProgress? Progress, bool IsRemining)
{
    /// <summary>How many reports were mined by other versions than those in force.</summary>
    public int Outdated => InForce is null ? 0 : Reports.Where(one => one.Miner != InForce).Sum(one => one.Count);
}
