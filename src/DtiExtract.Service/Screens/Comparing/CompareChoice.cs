using System.Collections.Immutable;
using DtiExtract.Archive.Analysis;

namespace DtiExtract.Service.Screens.Comparing;

/// <summary>What is compared, and what could be chosen instead.</summary>
internal sealed record CompareChoice
{
    /// <summary>The province, or a district of one.</summary>
    public required AreaChoice Place { get; init; }

    /// <summary>The level of units.</summary>
    public required string Level { get; init; }

    /// <summary>The period.</summary>
    public required ReportPeriod Period { get; init; }

    /// <summary>The indicators side by side.</summary>
    public required ImmutableArray<string> Indicators { get; init; }

    /// <summary>The one indicator of a series or ranking.</summary>
    public required string Indicator { get; init; }

    /// <summary>The areas to choose from.</summary>
    public required ImmutableArray<ProvinceOption> Areas { get; init; }

    /// <summary>The levels to choose from.</summary>
    public required ImmutableArray<string> Levels { get; init; }

    /// <summary>The periods to choose from, with how many reports there are; the latest first, years before their parts.</summary>
    public required ImmutableArray<(ReportPeriod Period, int Count)> Periods { get; init; }

    /// <summary>In how many reports each indicator has a result: of all of them, or of the newest.</summary>
    public required IReadOnlyDictionary<string, int> Reported { get; init; }

    /// <summary>Whether there are more reports than those that <see cref="Reported"/> counts.</summary>
    public required bool IsSampled { get; init; }

    /// <summary>The units to be compared.</summary>
    public AnalysisArea Area => new(Place.Province, Place.District, Level);
}
