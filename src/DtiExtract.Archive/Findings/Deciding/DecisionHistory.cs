using DtiExtract.Archive.Schema;

namespace DtiExtract.Archive.Findings.Deciding;

/// <summary>Reads the decisions of a finding.</summary>
public static class DecisionHistory
{
    /// <summary>The decision that counts now: the last that was not taken back; null when there is none.</summary>
    /// <param name="decisions">All decisions of the finding, in their order.</param>
    public static Decision? InForce(IEnumerable<Decision> decisions)
    {
        var standing = new Stack<Decision>();
        foreach (Decision decision in decisions)
        {
            if (decision.Kind != DecisionKind.Undo)
            {
                standing.Push(decision);
            }
            else if (standing.TryPeek(out Decision? last) && last.Id == decision.Undoes)
            {
                standing.Pop();
            }
        }

        return standing.TryPeek(out Decision? inForce) ? inForce : null;
    }

    /// <summary>The status that a decision of this kind leads to.</summary>
    internal static FindingStatus StatusAfter(DecisionKind kind, Decision? inForce) => kind switch
    {
        DecisionKind.Confirm => FindingStatus.Confirmed,
        DecisionKind.Dismiss => FindingStatus.Dismissed,
        DecisionKind.Correct => FindingStatus.Corrected,
        DecisionKind.Undo => inForce?.Before ?? FindingStatus.Open,
    };
}
