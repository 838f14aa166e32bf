using System.Collections.Immutable;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Analysis;
using DtiExtract.Archive.Findings.Asking;
using DtiExtract.Archive.Findings.Deciding;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Api;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Screens.Home;

/// <summary>Tells a person what waits for them.</summary>
/// <param name="archives">Opens the database.</param>
/// <param name="batches">Tells how far batches are.</param>
/// <param name="missing">Tells who has not reported.</param>
/// <param name="trends">Tells how indicators went on.</param>
/// <param name="review">How findings are decided of.</param>
internal sealed class HomeBoard(IDbContextFactory<ArchiveContext> archives, BatchView batches, MissingAnalysis missing, TrendAnalysis trends, ReviewOptions review)
{
    private const int MostBatches = 5;
    private const int MostPeriods = 8;

    /// <summary>The last batches of a person, the running ones among them.</summary>
    public async Task<List<BatchAnswer>> BatchesAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        List<Batch> last = await archive.Batches.AsNoTracking().Where(batch => batch.AccountId == viewer.Actor.AccountId)
            .OrderBy(batch => batch.FinishedAt != null).ThenByDescending(batch => batch.Id).Take(MostBatches).ToListAsync(cancellationToken);
        return await batches.OfAsync(archive, last, cancellationToken);
    }

    /// <summary>The findings that nobody has decided of, by how grave they are.</summary>
    public async Task<FindingsWaiting> FindingsAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        var counts = await new FindingFilter { Status = [FindingStatus.Open] }.Choose(archive, viewer)
            .GroupBy(one => new { one.Finding.Severity, one.Finding.Type })
            .Select(group => new { group.Key.Severity, group.Key.Type, Count = group.Count() })
            .ToListAsync(cancellationToken);
        return new FindingsWaiting(
            counts.Sum(one => one.Count),
            counts.GroupBy(one => one.Severity).ToImmutableDictionary(group => group.Key, group => group.Sum(one => one.Count)),
            [.. counts.GroupBy(one => one.Type).Select(group => (group.Key, group.Sum(one => one.Count))).OrderByDescending(type => type.Item2).ThenBy(type => type.Key, StringComparer.Ordinal)]);
    }

    /// <summary>How many decisions of others wait for a second opinion, and how many of the viewer's own wait for others; none where no second opinion is asked for.</summary>
    public async Task<SecondOpinions> SecondOpinionsAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        if (!review.RequireSecondOpinion)
        {
            return new SecondOpinions(0, 0);
        }

        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        IQueryable<FindingOfReport> waiting = new FindingFilter { Status = [FindingStatus.Confirmed, FindingStatus.Dismissed, FindingStatus.Corrected], Seconded = false }.Choose(archive, viewer);
        var counts = await waiting
            .Select(one => archive.Decisions
                .Where(decision => decision.FindingId == one.Finding.Id && decision.Kind != DecisionKind.Undo && !archive.Decisions.Any(undo => undo.FindingId == decision.FindingId && undo.Undoes == decision.Id))
                .OrderByDescending(decision => decision.Id).Select(decision => decision.AccountId).FirstOrDefault() == viewer.Actor.AccountId)
            .GroupBy(isOwn => isOwn).Select(group => new { IsOwn = group.Key, Count = group.Count() })
            .ToListAsync(cancellationToken);
        return new SecondOpinions(counts.Where(one => !one.IsOwn).Sum(one => one.Count), counts.Where(one => one.IsOwn).Sum(one => one.Count));
    }

    /// <summary>How the rates that are reported most went on; null when there are no reports to compare.</summary>
    public Task<Trends?> TrendsAsync(Viewer viewer, CancellationToken cancellationToken) => trends.FindAsync(viewer, cancellationToken);

    /// <summary>How many reports there are on each of the last periods, and how many findings wait in them; the latest first.</summary>
    public async Task<ImmutableArray<PeriodOnBoard>> PeriodsAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        IQueryable<StoredReport> reports = viewer.Visible(archive.Reports).Where(report => report.PeriodStart != null && report.PeriodEnd != null);
        var periods = await reports.GroupBy(report => new { report.PeriodStart, report.PeriodEnd })
            .Select(group => new { group.Key.PeriodStart, group.Key.PeriodEnd, Reports = group.Count() })
            .OrderByDescending(period => period.PeriodEnd).ThenByDescending(period => period.PeriodStart).Take(MostPeriods)
            .ToListAsync(cancellationToken);
        DateOnly? first = periods.LastOrDefault()?.PeriodEnd;
        var open = await reports.Where(report => report.PeriodEnd >= first)
            .Join(archive.Findings.Where(finding => finding.Status == FindingStatus.Open && finding.Change != FindingChange.Gone), report => report.Id, finding => finding.ReportId, (report, _) => new { report.PeriodStart, report.PeriodEnd })
            .GroupBy(period => period).Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(cancellationToken);
        var findings = open.ToDictionary(one => (one.Key.PeriodStart, one.Key.PeriodEnd), one => one.Count);
        return [.. periods.Select(period => new PeriodOnBoard(new ReportPeriod(period.PeriodStart!.Value, period.PeriodEnd!.Value), period.Reports, findings.GetValueOrDefault((period.PeriodStart, period.PeriodEnd))))];
    }

    /// <summary>The units that have not reported on a period.</summary>
    public Task<MissingReports> MissingAsync(Viewer viewer, ReportPeriod period, CancellationToken cancellationToken) =>
        missing.FindAsync(viewer, new AnalysisArea(null, null, null), period, cancellationToken);
}

/// <summary>Findings that nobody has decided of.</summary>
/// <param name="Total">In all.</param>
/// <param name="BySeverity">How grave.</param>
/// <param name="ByType">Of each type, those of which there are most first.</param>
internal sealed record FindingsWaiting(int Total, ImmutableDictionary<string, int> BySeverity, ImmutableArray<(string Type, int Count)> ByType);

/// <summary>Decisions that wait for a second opinion.</summary>
/// <param name="OfOthers">Those of others, on which the person can give one.</param>
/// <param name="Own">The person's own, on which others must.</param>
internal sealed record SecondOpinions(int OfOthers, int Own);

/// <summary>Trends for a person.</summary>
/// <param name="Trends">The trends; null when there are none.</param>
/// <param name="WithLinks">Whether the person may compare units, so that each trend leads on.</param>
internal sealed record TrendsOnBoard(Trends? Trends, bool WithLinks);

/// <summary>A period with what there is on it.</summary>
internal sealed record PeriodOnBoard(ReportPeriod Period, int Reports, int OpenFindings);

/// <summary>The last periods.</summary>
/// <param name="Periods">The periods, the latest first.</param>
/// <param name="WithMissing">Whether it is told who has not reported on the latest.</param>
internal sealed record PeriodsOnBoard(ImmutableArray<PeriodOnBoard> Periods, bool WithMissing);
