using System.Collections.Immutable;
using DtiExtract.Mining.Reconciliation.Arithmetic;

namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>A result that answers a target.</summary>
/// <param name="Places">Places of the figures that state it.</param>
/// <param name="Least">The least that they say was reached.</param>
/// <param name="Most">The most that they say was reached.</param>
/// <param name="Reached">All that they may stand for.</param>
internal sealed record Answer(ImmutableArray<int> Places, decimal Least, decimal Most, Interval Reached)
{
    /// <summary>What was counted, where the share follows from it.</summary>
    public (decimal Numerator, decimal Denominator)? Counted { get; init; }
}
