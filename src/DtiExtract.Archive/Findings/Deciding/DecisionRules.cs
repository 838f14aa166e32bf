using DtiExtract.Archive.Schema;
using DtiExtract.Mining.Keeping;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Archive.Findings.Deciding;

/// <summary>Tells which decisions may be taken.</summary>
/// <param name="options">How findings are decided of.</param>
internal sealed class DecisionRules(ReviewOptions options)
{
    /// <summary>What is wrong with a draft, whatever the finding; null when nothing is.</summary>
    public DecisionRefusal? Refuse(DecisionDraft draft) => draft switch
    {
        { Reason: var reason } when string.IsNullOrWhiteSpace(reason) => DecisionRefusal.ReasonMissing,
        { Reason.Length: var length } when length > options.LongestReason => DecisionRefusal.ReasonTooLong,
        { Kind: DecisionKind.Correct, Corrections.IsEmpty: true } => DecisionRefusal.CorrectionMissing,
        { Kind: not DecisionKind.Correct, Corrections.IsEmpty: false } => DecisionRefusal.CorrectionUnfit,
        _ => null,
    };

    /// <summary>What is wrong with a draft for this finding; null when nothing is.</summary>
    public static DecisionRefusal? Refuse(DecisionDraft draft, StoredFinding finding, Decision? inForce, string accountId)
    {
        bool needsOne = draft.Kind == DecisionKind.Undo || draft.IsSecondOpinion;
        return needsOne && inForce is null ? DecisionRefusal.NothingDecided
            : draft.IsSecondOpinion && inForce!.AccountId == accountId ? DecisionRefusal.SamePerson
            : draft.Corrections.IsEmpty || AreFit(draft, KeptForm.ReadFinding(finding.Body)) ? null
            : DecisionRefusal.CorrectionUnfit;
    }

    /// <summary>Only figures that take part in the finding or in its repairs can be corrected by it, each number once.</summary>
    private static bool AreFit(DecisionDraft draft, Finding finding)
    {
        var figures = finding.Figures.Concat(finding.Repairs.SelectMany(repair => repair.Changes).Select(change => change.Figure)).Select(id => id.ToString()).ToHashSet();
        var fields = Enum.GetValues<FigureField>().Select(field => Terms.Of(field).Code).ToHashSet();
        return draft.Corrections.All(correction => figures.Contains(correction.Figure) && fields.Contains(correction.Field))
            && draft.Corrections.DistinctBy(correction => (correction.Figure, correction.Field)).Count() == draft.Corrections.Length;
    }
}
