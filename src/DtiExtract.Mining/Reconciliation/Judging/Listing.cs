using System.Collections.Immutable;

namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>The criteria that a report lists with their verdicts, as a tally may count them.</summary>
/// <param name="Criteria">The criteria; each has a verdict.</param>
/// <param name="IsWhole">Whether it holds all criteria that the section has, their codes without a gap.</param>
internal sealed record Listing(ImmutableArray<JudgedCriterion> Criteria, bool IsWhole)
{
    /// <summary>How many criteria there are.</summary>
    public int Count => Criteria.Length;

    /// <summary>How many have that verdict.</summary>
    public int Of(VerdictKind kind) => Criteria.Count(criterion => criterion.Verdict!.Kind == kind);

    /// <summary>How many are not met, those nearly met among them.</summary>
    public int Open => Count - Of(VerdictKind.Met);
}
