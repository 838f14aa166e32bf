using System.Collections.Immutable;
using DtiExtract.Mining.Figures;

namespace DtiExtract.Mining.Criteria.Rules;

/// <summary>A rule that tells what a figure measures by the words around it. Phrases are numbers of <see cref="MappingRules.Phrases"/>.</summary>
public sealed record MappingRule
{
    /// <summary>Its place among the rules, from 0.</summary>
    public required int Number { get; init; }

    /// <summary>Its name: the indicator, and which of its rules it is ("ehealth-record-rate/1").</summary>
    public required string Name { get; init; }

    /// <summary>The indicator that it finds.</summary>
    public required string Indicator { get; init; }

    /// <summary>Sets of phrases; of each, one must stand around the figure.</summary>
    public required ImmutableArray<ImmutableArray<int>> All { get; init; }

    /// <summary>Phrases that may not stand as near as the farthest of those that were found.</summary>
    public required ImmutableArray<int> None { get; init; }

    /// <summary>Phrases of which the figure's unit, when it has one, must hold one; any unit will do when there are none.</summary>
    public required ImmutableArray<int> Units { get; init; }

    /// <summary>The types of figure that can state the indicator; all when there are none.</summary>
    public required ImmutableArray<FigureType> Types { get; init; }
}
