using System.Collections.Immutable;
using DtiExtract.Mining.Figures;

namespace DtiExtract.Mining.Criteria;

/// <summary>The figures of a report with what they measure.</summary>
/// <param name="Figures">In the order of the text.</param>
/// <param name="Contexts">The words around each of the figures, in their order.</param>
/// <param name="Set">The criterion set that the report follows; null when none is known.</param>
/// <param name="ForcedInVain">Whether a set was named for the report that it can't follow.</param>
public sealed record MappedFigures(ImmutableArray<Figure> Figures, ImmutableArray<FigureContext> Contexts, CriterionSet? Set, bool ForcedInVain);
