using System.Collections.Immutable;

namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>What can't be true of a group of tallies.</summary>
/// <param name="Check">The check that says so.</param>
/// <param name="Tallies">The tallies that take part.</param>
/// <param name="Stated">What they state.</param>
/// <param name="Actual">What it would have to be.</param>
/// <param name="Arithmetic">The calculation.</param>
internal sealed record TallyFault(string Check, ImmutableArray<Tally> Tallies, decimal Stated, decimal Actual, string Arithmetic);
