using DtiExtract.Archive.Access;
using DtiExtract.Archive.Auditing;
using DtiExtract.Archive.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace DtiExtract.Archive.Findings.Deciding;

/// <summary>Takes decisions of single findings. Nothing is changed: an undo is a decision too.</summary>
/// <param name="archives">Opens the database.</param>
/// <param name="trail">The audit trail.</param>
/// <param name="options">How findings are decided of.</param>
/// <param name="clock">The time.</param>
public sealed class DecisionDesk(IDbContextFactory<ArchiveContext> archives, AuditTrail trail, ReviewOptions options, TimeProvider clock)
{
    private readonly DecisionRules _rules = new(options);

    /// <summary>Takes a decision, if the finding is still as the person saw it.</summary>
    /// <param name="viewer">Who decides, with an account.</param>
    /// <param name="findingId">The finding.</param>
    /// <param name="version">Its version as the person saw it.</param>
    /// <param name="draft">What the person says.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Why it was not taken; null when it was.</returns>
    public async Task<DecisionRefusal?> DecideAsync(Viewer viewer, long findingId, int version, DecisionDraft draft, CancellationToken cancellationToken)
    {
        if (_rules.Refuse(draft) is { } refusal)
        {
            return refusal;
        }

        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        await using IDbContextTransaction transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        try
        {
            DecisionRefusal? late = await DecideAsync(archive, viewer, findingId, version, draft, cancellationToken);
            if (late is null)
            {
                await transaction.CommitAsync(cancellationToken);
            }

            return late;
        }
        catch (DbUpdateConcurrencyException)
        {
            return DecisionRefusal.Stale;
        }
    }

    private async Task<DecisionRefusal?> DecideAsync(ArchiveContext archive, Viewer viewer, long findingId, int version, DecisionDraft draft, CancellationToken cancellationToken)
    {
        StoredFinding? finding = await archive.Findings.SingleOrDefaultAsync(one => one.Id == findingId && viewer.Visible(archive.Reports).Any(report => report.Id == one.ReportId), cancellationToken);
        if (finding is null || finding.Version != version)
        {
            return finding is null ? DecisionRefusal.Unknown : DecisionRefusal.Stale;
        }

        List<Decision> history = await archive.Decisions.AsNoTracking().Where(decision => decision.FindingId == findingId).OrderBy(decision => decision.Id).ToListAsync(cancellationToken);
        if (DecisionRules.Refuse(draft, finding, DecisionHistory.InForce(history), viewer.Actor.AccountId!) is { } refusal)
        {
            return refusal;
        }

        Decision decision = DecisionMaker.Make(finding, history, draft, viewer.Actor, bulkId: null, clock.GetUtcNow());
        archive.Decisions.Add(decision);
        await archive.SaveChangesAsync(cancellationToken);
        var details = new { decision = decision.Id, kind = decision.Kind.ToString(), before = decision.Before.ToString(), after = decision.After.ToString(), decision.Undoes, decision.Reason, draft.Corrections, draft.IsSecondOpinion };
        await trail.AddAsync(archive, viewer.Actor, "finding.decide", $"finding/{finding.Id}", details, cancellationToken);
        return null;
    }
}
