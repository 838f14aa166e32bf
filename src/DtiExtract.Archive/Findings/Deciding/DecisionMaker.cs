using DtiExtract.Archive.Access;
using DtiExtract.Archive.Schema;

namespace DtiExtract.Archive.Findings.Deciding;

/// <summary>Makes decisions, and puts them in force.</summary>
internal static class DecisionMaker
{
    /// <summary>Makes the decision with the state before it, and changes the finding. Whoever decides has seen what changed: it counts as the same again.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="history">Its decisions until now, in their order.</param>
    /// <param name="draft">What the person says; it may be taken.</param>
    /// <param name="actor">The person, with an account.</param>
    /// <param name="bulkId">The same for decisions that are made together.</param>
    /// <param name="now">The time.</param>
    public static Decision Make(StoredFinding finding, List<Decision> history, DecisionDraft draft, Actor actor, string? bulkId, DateTimeOffset now)
    {
        Decision? inForce = DecisionHistory.InForce(history);
        bool isUndo = draft.Kind == DecisionKind.Undo;
        var decision = new Decision
        {
            FindingId = finding.Id,
            Kind = draft.Kind,
            Reason = draft.Reason.Trim(),
            Corrections = draft.CorrectionsText,
            IsSecondOpinion = draft.IsSecondOpinion,
            Undoes = isUndo ? inForce!.Id : null,
            BulkId = bulkId,
            Before = finding.Status,
            After = DecisionHistory.StatusAfter(draft.Kind, inForce),
            AccountId = actor.AccountId!,
            By = actor.Name,
            At = now,
        };
        finding.Status = decision.After;
        finding.IsSeconded = isUndo ? DecisionHistory.InForce(history.Where(one => one.Id != inForce!.Id)) is { IsSecondOpinion: true } : draft.IsSecondOpinion;
        finding.Change = finding.Change == FindingChange.Changed ? FindingChange.Same : finding.Change;
        finding.DecidedAt = now;
        finding.Version++;
        return decision;
    }
}
