using DtiExtract.Archive.Access;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining;
using DtiExtract.Mining.Keeping;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Reports;

/// <summary>Asks for reports. Only what the viewer may see is answered.</summary>
/// <param name="archives">Opens the archive.</param>
public sealed class ReportQueries(IDbContextFactory<ArchiveContext> archives)
{
    /// <summary>A part of a list of reports.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="filter">Which reports.</param>
    /// <param name="sort">In which order.</param>
    /// <param name="after">Where the part begins; null for the beginning.</param>
    /// <param name="most">The most that are given.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<List<StoredReport>> ListAsync(Viewer viewer, ReportFilter filter, ReportSort sort, ReportCursor? after, int most, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        IQueryable<StoredReport> found = filter.Apply(archive, viewer.Visible(archive.Reports.AsNoTracking()));
        return await Sorted(after is null ? found : Behind(found, sort, after), sort).Take(most).ToListAsync(cancellationToken);
    }

    /// <summary>How many reports there are.</summary>
    public async Task<int> CountAsync(Viewer viewer, ReportFilter filter, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        return await filter.Apply(archive, viewer.Visible(archive.Reports)).CountAsync(cancellationToken);
    }

    /// <summary>One report; null when there is none, or the viewer may not see it.</summary>
    public async Task<StoredReport?> FindAsync(Viewer viewer, long id, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        return await viewer.Visible(archive.Reports.AsNoTracking()).FirstOrDefaultAsync(report => report.Id == id, cancellationToken);
    }

    /// <summary>How many findings of each status a report has, without those that are gone.</summary>
    public async Task<Dictionary<FindingStatus, int>> CountFindingsAsync(long report, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        return await archive.Findings.Where(finding => finding.ReportId == report && finding.Change != FindingChange.Gone)
            .GroupBy(finding => finding.Status)
            .ToDictionaryAsync(group => group.Key, group => group.Count(), cancellationToken);
    }

    /// <summary>How many findings of each severity, in the word of the contract, reports have, without those that are gone or dismissed.</summary>
    public async Task<ILookup<long, (string Severity, int Count)>> CountSeveritiesAsync(IEnumerable<long> reports, CancellationToken cancellationToken)
    {
        long[] asked = [.. reports];
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        var counts = await archive.Findings.Where(finding => asked.Contains(finding.ReportId) && finding.Change != FindingChange.Gone && finding.Status != FindingStatus.Dismissed)
            .GroupBy(finding => new { finding.ReportId, finding.Severity })
            .Select(group => new { group.Key.ReportId, group.Key.Severity, Count = group.Count() })
            .ToListAsync(cancellationToken);
        return counts.ToLookup(count => count.ReportId, count => (count.Severity, count.Count));
    }

    /// <summary>The findings of a report as they are kept, those across reports among them, without those that are gone.</summary>
    public async Task<List<StoredFinding>> FindingsAsync(long report, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        return await archive.Findings.AsNoTracking().Where(finding => finding.ReportId == report && finding.Change != FindingChange.Gone)
            .OrderBy(finding => finding.Number).ThenBy(finding => finding.Id).ToListAsync(cancellationToken);
    }

    /// <summary>All that the miner said of a report, under the header in force, with the findings that are kept, those across reports among them.</summary>
    public async Task<MinedReport> ReadAsync(StoredReport report, CancellationToken cancellationToken)
    {
        MinedReport mined = await ReadAloneAsync(report, cancellationToken);
        List<StoredFinding> findings = await FindingsAsync(report.Id, cancellationToken);
        return findings.Count == 0 ? mined : mined with { Findings = [.. findings.Select(finding => KeptForm.ReadFinding(finding.Body))] };
    }

    /// <summary>What the miner said of a report by itself, under the header in force.</summary>
    public async Task<MinedReport> ReadAloneAsync(StoredReport report, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        byte[] packed = await archive.Contents.Where(content => content.ReportId == report.Id).Select(content => content.Mined).SingleAsync(cancellationToken);
        return KeptForm.ReadReport(KeptForm.Unpacked(packed)) with { File = report.Name, Header = report.Header() };
    }

    private static IOrderedQueryable<StoredReport> Sorted(IQueryable<StoredReport> reports, ReportSort sort) => sort switch
    {
        ReportSort.ReceivedAt => reports.OrderByDescending(report => report.ReceivedAt).ThenByDescending(report => report.Id),
        ReportSort.PeriodEnd => reports.OrderByDescending(report => report.PeriodEnd ?? ReportCursor.NoPeriod).ThenByDescending(report => report.Id),
        ReportSort.Unit => reports.OrderBy(report => report.Unit ?? string.Empty).ThenBy(report => report.Id),
    };

    private static IQueryable<StoredReport> Behind(IQueryable<StoredReport> reports, ReportSort sort, ReportCursor cursor)
    {
        long id = cursor.Id;
        switch (sort)
        {
            case ReportSort.ReceivedAt:
                DateTimeOffset at = cursor.ReceivedAt;
                return reports.Where(report => report.ReceivedAt < at || (report.ReceivedAt == at && report.Id < id));
            case ReportSort.PeriodEnd:
                DateOnly end = cursor.PeriodEnd;
                return reports.Where(report => (report.PeriodEnd ?? ReportCursor.NoPeriod) < end || ((report.PeriodEnd ?? ReportCursor.NoPeriod) == end && report.Id < id));
            default:
                string unit = cursor.Key;
#pragma warning disable CA1309, CA1310, MA0001, MA0074 // the database compares, and knows no other form
                return reports.Where(report => string.Compare(report.Unit ?? string.Empty, unit) > 0 || ((report.Unit ?? string.Empty) == unit && report.Id > id));
#pragma warning restore CA1309, CA1310, MA0001, MA0074
        }
    }
}
