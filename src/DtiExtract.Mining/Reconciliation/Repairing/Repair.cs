using System.Collections.Immutable;
using DtiExtract.Mining.Figures;

namespace DtiExtract.Mining.Reconciliation.Repairing;

/// <summary>The smallest change of stated values that would make a finding go away. It is proposed, never applied.</summary>
/// <param name="Changes">What would change: one number, or two where no single one will do.</param>
/// <param name="Witnesses">Other figures that the report would then agree with, in the order of the text.</param>
/// <param name="Confidence">How likely it is the right one among all that would do, from 0 to 1.</param>
public sealed record Repair(ImmutableArray<FigureChange> Changes, ImmutableArray<FigureId> Witnesses, double Confidence);
