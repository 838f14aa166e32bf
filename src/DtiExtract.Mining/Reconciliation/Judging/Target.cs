using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Reconciliation.Arithmetic;

namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>What is asked of a criterion, as a number.</summary>
/// <param name="Place">Place of the figure that states it.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Asked">The number, or both ends of a range.</param>
/// <param name="Sense">On which side of it the target is reached.</param>
internal sealed record Target(int Place, Figure Figure, Interval Asked, TargetSense Sense)
{
    /// <summary>Whether it asks for a share.</summary>
    public bool IsPercent => Figure.Type == FigureType.Percent;

    /// <summary>The end of the range that decides: what a result must at least be, or at most.</summary>
    public decimal Bound => Sense == TargetSense.AtMost ? Asked.High : Asked.Low;

    /// <summary>Whether no number of the interval reaches it. The number itself counts as reaching "above": writers don't tell the two apart.</summary>
    public bool IsMissedBy(Interval reached) => Sense == TargetSense.AtMost ? reached.Low > Asked.High : reached.High < Asked.Low;

    /// <summary>Whether every number of the interval reaches it, however it is meant.</summary>
    public bool IsReachedBy(Interval reached) => Sense switch
    {
        TargetSense.AtMost => reached.High < Asked.Low,
        TargetSense.Above => reached.Low > Asked.High,
        TargetSense.AtLeast => reached.Low >= Asked.High,
    };
}
