using System.Collections.Frozen;
using System.Collections.Immutable;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Reconciliation;

namespace DtiExtract.Exports.Findings;

/// <summary>A finding with the words that it speaks of.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Places">Its places in the report, in the order of the text.</param>
/// <param name="Figures">The figures that its repairs name.</param>
public sealed record PlacedFinding(Finding Finding, ImmutableArray<FindingPlace> Places, FrozenDictionary<FigureId, FindingFigure> Figures);
