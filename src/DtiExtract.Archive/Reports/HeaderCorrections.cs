using DtiExtract.Archive.Access;
using DtiExtract.Archive.Auditing;
using DtiExtract.Archive.Findings;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining.Outline;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace DtiExtract.Archive.Reports;

/// <summary>Puts what a person knows better in the place of what was read of a header, and back.</summary>
/// <param name="archives">Opens the archive.</param>
/// <param name="marks">Marks the provinces that are touched.</param>
/// <param name="trail">The audit trail.</param>
/// <param name="clock">The time.</param>
public sealed class HeaderCorrections(IDbContextFactory<ArchiveContext> archives, ProvinceMarks marks, AuditTrail trail, TimeProvider clock)
{
    /// <summary>Puts a corrected header in force.</summary>
    /// <param name="report">The report as the person saw it.</param>
    /// <param name="header">The header as it should be.</param>
    /// <param name="actor">Who corrects it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The report as it is now; null when somebody changed it meanwhile, and nothing was done.</returns>
    public Task<StoredReport?> CorrectAsync(StoredReport report, ReportHeader header, Actor actor, CancellationToken cancellationToken) => ChangeAsync(
        report,
        header,
        actor,
        "report.correct",
        kept => (kept.CorrectedBy, kept.CorrectedAt) = (actor.Name, clock.GetUtcNow()),
        cancellationToken);

    /// <summary>Keeps that a person looked at the header in force and found it right; it stays when the report is mined again, like a corrected one.</summary>
    /// <param name="report">The report as the person saw it.</param>
    /// <param name="actor">Who confirms it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The report as it is now; null when somebody changed it meanwhile, and nothing was done.</returns>
    public Task<StoredReport?> ConfirmAsync(StoredReport report, Actor actor, CancellationToken cancellationToken) => ChangeAsync(
        report,
        report.Header(),
        actor,
        "report.confirm",
        kept => (kept.CorrectedBy, kept.CorrectedAt) = (actor.Name, clock.GetUtcNow()),
        cancellationToken);

    /// <summary>Puts the header as it was read in force again.</summary>
    /// <param name="report">The report as the person saw it.</param>
    /// <param name="actor">Who takes the correction back.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The report as it is now; null when somebody changed it meanwhile, and nothing was done.</returns>
    public Task<StoredReport?> TakeBackAsync(StoredReport report, Actor actor, CancellationToken cancellationToken) => ChangeAsync(
        report,
        AsRead(report),
        actor,
        "report.uncorrect",
        kept => (kept.CorrectedBy, kept.CorrectedAt) = (null, null),
        cancellationToken);

    /// <summary>The header as the miner read it.</summary>
    public static ReportHeader AsRead(StoredReport report) => KeptJson.Read<ReportHeader>(report.HeaderAsRead) ?? new ReportHeader();

    private async Task<StoredReport?> ChangeAsync(StoredReport seen, ReportHeader header, Actor actor, string action, Action<StoredReport> sign, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        await using IDbContextTransaction transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        StoredReport? report = await archive.Reports.FirstOrDefaultAsync(one => one.Id == seen.Id && one.Version == seen.Version, cancellationToken);
        if (report is null)
        {
            return null;
        }

        ReportHeader before = report.Header();
        string? provinceBefore = report.Province;
        report.SetHeader(header);
        sign(report);
        report.Version++;
        try
        {
            await archive.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            return null;
        }

        if (before != report.Header())
        {
            await marks.TouchAsync(archive, [provinceBefore, report.Province], cancellationToken);
        }

        await trail.AddAsync(archive, actor, action, $"report/{report.Id}", new { Before = before, After = report.Header() }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return report;
    }
}
