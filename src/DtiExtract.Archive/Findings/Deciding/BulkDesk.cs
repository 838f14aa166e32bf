using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Auditing;
using DtiExtract.Archive.Findings.Asking;
using DtiExtract.Archive.Reports;
using DtiExtract.Archive.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace DtiExtract.Archive.Findings.Deciding;

/// <summary>Takes decisions of many findings at once: first they are set down as they are, then decided of; those that changed in between are left alone.</summary>
/// <param name="archives">Opens the database.</param>
/// <param name="trail">The audit trail.</param>
/// <param name="options">How findings are decided of.</param>
/// <param name="clock">The time.</param>
public sealed class BulkDesk(IDbContextFactory<ArchiveContext> archives, AuditTrail trail, ReviewOptions options, TimeProvider clock)
{
    private const int Tries = 3;
    private const int RowsAtOnce = 1000;

    private readonly DecisionRules _rules = new(options);

    /// <summary>Sets down the findings that a filter chooses now, as they are now.</summary>
    public async Task<BulkOutcome> ChooseAsync(Viewer viewer, FindingFilter filter, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        IQueryable<FindingOfReport> chosen = filter.Choose(archive, viewer);
        int count = await chosen.CountAsync(cancellationToken);
        if (count > options.MostAtOnce)
        {
            return BulkOutcome.Refused(DecisionRefusal.TooMany, count);
        }

        var seen = await chosen.OrderBy(one => one.Finding.Id).Select(one => new { one.Finding.Id, one.Finding.Version }).ToListAsync(cancellationToken);
        var bulk = new BulkDecision
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()).ToString("N", CultureInfo.InvariantCulture),
            AccountId = viewer.Actor.AccountId!,
            Filter = KeptJson.Write(filter),
            Findings = JsonSerializer.Serialize(seen.Select(one => new long[] { one.Id, one.Version })),
            CreatedAt = clock.GetUtcNow(),
        };
        archive.BulkDecisions.Add(bulk);
        await archive.SaveChangesAsync(cancellationToken);
        return new BulkOutcome(null, bulk.Id, seen.Count, []);
    }

    /// <summary>Decides of the findings that were set down, as far as they are still as they were.</summary>
    public async Task<BulkOutcome> DecideAsync(Viewer viewer, string bulkId, DecisionDraft draft, CancellationToken cancellationToken)
    {
        DecisionRefusal? refusal = draft.Kind is DecisionKind.Confirm or DecisionKind.Dismiss ? _rules.Refuse(draft) : DecisionRefusal.NotAtOnce;
        return refusal is { } why
            ? BulkOutcome.Refused(why)
            : await TryAsync(archive => DecideAsync(archive, viewer, bulkId, draft, cancellationToken), cancellationToken);
    }

    /// <summary>Takes back a decision of many findings, where it still counts.</summary>
    public async Task<BulkOutcome> UndoAsync(Viewer viewer, string bulkId, string reason, CancellationToken cancellationToken)
    {
        var draft = new DecisionDraft(DecisionKind.Undo, reason, [], IsSecondOpinion: false);
        return _rules.Refuse(draft) is { } why
            ? BulkOutcome.Refused(why)
            : await TryAsync(archive => UndoAsync(archive, viewer, bulkId, draft, cancellationToken), cancellationToken);
    }

    private async Task<BulkOutcome> DecideAsync(ArchiveContext archive, Viewer viewer, string bulkId, DecisionDraft draft, CancellationToken cancellationToken)
    {
        BulkDecision? bulk = await archive.BulkDecisions.SingleOrDefaultAsync(one => one.Id == bulkId && one.AccountId == viewer.Actor.AccountId, cancellationToken);
        if (bulk is null or { DecidedAt: not null })
        {
            return BulkOutcome.Refused(bulk is null ? DecisionRefusal.Unknown : DecisionRefusal.AlreadyDecided);
        }

        bulk.DecidedAt = clock.GetUtcNow();
        var versions = JsonSerializer.Deserialize<long[][]>(bulk.Findings)!.ToDictionary(pair => pair[0], pair => pair[1]);
        return await ApplyAsync(archive, viewer, new Step("finding.decide-many", bulkId, bulkId, draft), versions.Keys, (finding, inForce) =>
            finding.Version == versions[finding.Id] && DecisionRules.Refuse(draft, finding, inForce, viewer.Actor.AccountId!) is null, cancellationToken);
    }

    private async Task<BulkOutcome> UndoAsync(ArchiveContext archive, Viewer viewer, string bulkId, DecisionDraft draft, CancellationToken cancellationToken)
    {
        List<long> ids = await archive.Decisions.Where(decision => decision.BulkId == bulkId).Select(decision => decision.FindingId).ToListAsync(cancellationToken);
        if (ids.Count == 0)
        {
            return BulkOutcome.Refused(DecisionRefusal.Unknown);
        }

        string name = Guid.CreateVersion7(clock.GetUtcNow()).ToString("N", CultureInfo.InvariantCulture);
        BulkOutcome outcome = await ApplyAsync(archive, viewer, new Step("finding.undo-many", name, bulkId, draft), ids, (_, inForce) => inForce?.BulkId == bulkId, cancellationToken);
        return outcome.Skipped.Length == ids.Count ? BulkOutcome.Refused(DecisionRefusal.NothingDecided, ids.Count) : outcome;
    }

    private async Task<BulkOutcome> ApplyAsync(ArchiveContext archive, Viewer viewer, Step step, IReadOnlyCollection<long> ids, Func<StoredFinding, Decision?, bool> mayDecide, CancellationToken cancellationToken)
    {
        var decided = new HashSet<long>();
        foreach (long[] some in ids.Chunk(RowsAtOnce))
        {
            ILookup<long, Decision> histories = (await archive.Decisions.AsNoTracking().Where(decision => some.Contains(decision.FindingId)).OrderBy(decision => decision.Id).ToListAsync(cancellationToken))
                .ToLookup(decision => decision.FindingId);
            List<StoredFinding> findings = await archive.Findings.Where(finding => some.Contains(finding.Id) && viewer.Visible(archive.Reports).Any(report => report.Id == finding.ReportId)).ToListAsync(cancellationToken);
            foreach (StoredFinding finding in findings.Where(finding => mayDecide(finding, DecisionHistory.InForce(histories[finding.Id]))))
            {
                archive.Decisions.Add(DecisionMaker.Make(finding, [.. histories[finding.Id]], step.Draft, viewer.Actor, step.Name, clock.GetUtcNow()));
                decided.Add(finding.Id);
            }
        }

        await archive.SaveChangesAsync(cancellationToken);
        ImmutableArray<long> skipped = [.. ids.Where(id => !decided.Contains(id))];
        var details = new { kind = step.Draft.Kind.ToString(), bulk = step.Name, step.Draft.Reason, decided = decided.Count, skipped };
        await trail.AddAsync(archive, viewer.Actor, step.Action, $"bulk/{step.Subject}", details, cancellationToken);
        return new BulkOutcome(null, step.Name, ids.Count, skipped);
    }

    /// <summary>Does it all or nothing. When somebody decided of one of them at the same moment, it is done again, and that one is left alone.</summary>
    private async Task<BulkOutcome> TryAsync(Func<ArchiveContext, Task<BulkOutcome>> decide, CancellationToken cancellationToken)
    {
        for (int tried = 1; ; tried++)
        {
            await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
            await using IDbContextTransaction transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
            try
            {
                BulkOutcome outcome = await decide(archive);
                if (outcome.Refusal is null)
                {
                    await transaction.CommitAsync(cancellationToken);
                }

                return outcome;
            }
            catch (DbUpdateConcurrencyException) when (tried < Tries)
            {
            }
            catch (DbUpdateConcurrencyException)
            {
                return BulkOutcome.Refused(DecisionRefusal.Stale);
            }
        }
    }

    /// <summary>What is done.</summary>
    private sealed record Step(string Action, string Name, string Subject, DecisionDraft Draft);
}
