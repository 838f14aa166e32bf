using DtiExtract.Mining.Figures;

namespace DtiExtract.Mining.Reconciliation.Repairing;

/// <summary>A change of one stated number.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Field">Which of its numbers.</param>
/// <param name="From">As stated.</param>
/// <param name="To">As it would be.</param>
/// <param name="Kind">How the one may have become the other.</param>
public sealed record FigureChange(FigureId Figure, FigureField Field, decimal From, decimal To, RepairKind Kind);
