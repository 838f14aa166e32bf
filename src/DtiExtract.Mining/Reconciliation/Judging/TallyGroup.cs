using System.Collections.Immutable;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>Tallies that a report states of the same criteria.</summary>
/// <param name="Section">The section that states them.</param>
/// <param name="Tallies">In the order of the text.</param>
internal sealed record TallyGroup(SectionId? Section, ImmutableArray<Tally> Tallies)
{
    private static readonly TallyKind[] Open = [TallyKind.InProgress, TallyKind.Missed, TallyKind.Remaining, TallyKind.Partly];

    /// <summary>How many criteria there are; null when that is not said.</summary>
    public decimal? Total => Tallies.Select(tally => tally.Kind == TallyKind.Total ? tally.Count : tally.Of).FirstOrDefault(total => total is not null);

    /// <summary>Whether it says how many were met.</summary>
    public bool CountsMet => Has(TallyKind.Met) || Has(TallyKind.Exceeded);

    /// <summary>The least number of criteria met: those exceeded are among them.</summary>
    public decimal LeastMet => Math.Max(Sum(TallyKind.Met), Sum(TallyKind.Exceeded));

    /// <summary>The greatest number of criteria met: those exceeded come besides.</summary>
    public decimal MostMet => Sum(TallyKind.Met) + Sum(TallyKind.Exceeded);

    /// <summary>The least number of criteria not met: each way of saying so speaks of the same ones.</summary>
    public decimal LeastOpen => Open.Max(Sum);

    /// <summary>The greatest number of criteria that the tallies can account for.</summary>
    public decimal Most => MostMet + Sum(TallyKind.Nearly) + Open.Sum(Sum);

    /// <summary>Whether criteria met, in progress and missed are each counted, and nothing else that can't be told: then they make up the total.</summary>
    public bool IsExhaustive => CountsMet && Has(TallyKind.InProgress) && Has(TallyKind.Missed) && !Has(TallyKind.Unknown);

    /// <summary>Whether it counts those met, then those in progress, then those missed, none as a part of another.</summary>
    public bool TellsThreeKinds =>
        Tallies.Select(tally => tally.Kind).Where(kind => kind != TallyKind.Total).SequenceEqual([TallyKind.Met, TallyKind.InProgress, TallyKind.Missed])
        && !Tallies.Any(tally => Tallies.Any(other => other.Kind is not (TallyKind.Total or TallyKind.Met) && other.Figure is not null && other.Figure.Id == tally.Figure?.PartOf));

    /// <summary>Whether it counts criteria that were not met.</summary>
    public bool CountsOpen => Open.Any(Has);

    /// <summary>Whether there is a tally of the kind.</summary>
    public bool Has(TallyKind kind) => Tallies.Any(tally => tally.Kind == kind);

    /// <summary>How many the tallies of the kind count.</summary>
    public decimal Sum(TallyKind kind) => Tallies.Where(tally => tally.Kind == kind).Sum(tally => tally.Count);
}
