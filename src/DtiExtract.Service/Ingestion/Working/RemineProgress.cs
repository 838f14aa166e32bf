using DtiExtract.Archive.Schema;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Ingestion.Working;

/// <summary>How far a second mining is, and what it changed.</summary>
/// <param name="Since">When it was begun.</param>
/// <param name="Reports">How many reports it is about.</param>
/// <param name="Mined">How many of them were mined since.</param>
/// <param name="Findings">What became of their findings: how many are the same, moved, changed, new or gone.</param>
public sealed record RemineProgress(DateTimeOffset Since, int Reports, int Mined, IReadOnlyDictionary<string, int> Findings)
{
    /// <summary>Looks it up.</summary>
    internal static async Task<RemineProgress> FindAsync(ArchiveContext archive, RemineFilter filter, DateTimeOffset since, CancellationToken cancellationToken)
    {
        IQueryable<StoredReport> reports = filter.Of(archive.Reports);
        IQueryable<StoredReport> mined = reports.Where(report => report.MinedAt >= since);
        Dictionary<FindingChange, int> changes = await archive.Findings.Where(finding => mined.Any(report => report.Id == finding.ReportId)).GroupBy(finding => finding.Change)
            .ToDictionaryAsync(group => group.Key, group => group.Count(), cancellationToken);
        return new RemineProgress(
            since,
            await reports.CountAsync(cancellationToken),
            await mined.CountAsync(cancellationToken),
            Enum.GetValues<FindingChange>().ToDictionary(change => change.ToString().ToLowerInvariant(), change => changes.GetValueOrDefault(change), StringComparer.Ordinal));
    }
}
