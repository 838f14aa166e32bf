using DtiExtract.Archive.Access;
using DtiExtract.Archive.Findings.Asking;
using DtiExtract.Archive.Findings.Deciding;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Api.Findings;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Screens.Findings;

/// <summary>What a person has just decided, and may take back.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Kind">What was decided.</param>
internal sealed record DecidedNotice(FindingItem Finding, DecisionKind Kind);

/// <summary>Finds what a person has decided.</summary>
/// <param name="archives">Opens the database.</param>
/// <param name="items">Tells findings as they stand in lists.</param>
internal sealed class DecidedNotices(IDbContextFactory<ArchiveContext> archives, FindingItems items)
{
    /// <summary>The decision of a finding, as long as it is in force and the viewer's own; null otherwise.</summary>
    public async Task<DecidedNotice?> FindAsync(Viewer viewer, long id, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        List<Decision> history = await archive.Decisions.AsNoTracking().Where(decision => decision.FindingId == id).OrderBy(decision => decision.Id).ToListAsync(cancellationToken);
        if (DecisionHistory.InForce(history) is not { } decision || decision.AccountId != viewer.Actor.AccountId)
        {
            return null;
        }

        FindingOfReport? row = await archive.Findings.AsNoTracking().Where(finding => finding.Id == id)
            .Join(viewer.Visible(archive.Reports), finding => finding.ReportId, report => report.Id, (finding, report) => new FindingOfReport { Finding = finding, Report = report })
            .SingleOrDefaultAsync(cancellationToken);
        return row is null ? null : new DecidedNotice(items.Of(row), decision.Kind);
    }
}
