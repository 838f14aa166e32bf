using DtiExtract.Archive.Reports;
using DtiExtract.Archive.Schema;
using DtiExtract.Exports.Findings;
using DtiExtract.Mining;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Findings;

/// <summary>The findings within a report, as rows that keep their decisions when it is mined again.</summary>
/// <param name="clock">The time.</param>
internal sealed class FindingRows(TimeProvider clock) : IReportRows
{
    /// <inheritdoc/>
    public async Task MakeAsync(ArchiveContext archive, StoredReport report, MinedReport mined, bool isNew, CancellationToken cancellationToken)
    {
        List<StoredFinding> kept = isNew ? [] : await archive.Findings.Where(finding => finding.ReportId == report.Id && !finding.IsAcross).ToListAsync(cancellationToken);
        IEnumerable<SeenFinding> seen = FoundReport.Of(mined).Findings.Select(SeenFinding.Of);
        FindingKeeper.Keep(archive, report.Id, FindingFollower.Follow(kept, seen), isAcross: false, clock.GetUtcNow());
    }
}
