using System.Collections.Immutable;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Figures;

namespace DtiExtract.Cli.Output.Tables;

/// <summary>The figures of a report by what they measure.</summary>
/// <param name="Set">The criterion set that the report follows; null when none is known.</param>
/// <param name="Chapters">The chapters that hold figures.</param>
/// <param name="Unplaced">The figures with neither criterion nor indicator.</param>
/// <param name="Silent">The codes of the set for which the report states no figure.</param>
internal sealed record GroupedReport(CriterionSet? Set, ImmutableArray<TableChapter> Chapters, ImmutableArray<Figure> Unplaced, ImmutableArray<string> Silent)
{
    /// <summary>Whether the figures are grouped by the codes of the set.</summary>
    public bool HasCodes => FigureGrouping.HasCodes(Set);
}
