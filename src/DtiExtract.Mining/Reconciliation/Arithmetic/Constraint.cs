using System.Collections.Immutable;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Mining.Reconciliation.Arithmetic;

/// <summary>A relation of a report, with what is said when it does not hold.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Explain">The finding, given the repairs; null when nothing is to be said.</param>
internal sealed record Constraint(Relation Relation, Func<ImmutableArray<Repair>, Finding?> Explain);
