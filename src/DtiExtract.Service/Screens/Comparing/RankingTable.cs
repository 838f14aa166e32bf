using System.Collections.Immutable;
using DtiExtract.Archive.Analysis;
using DtiExtract.Mining.Criteria;

namespace DtiExtract.Service.Screens.Comparing;

/// <summary>A ranking as a table: those that are ranked, those that state another kind of value, those without a value; among equals the order of the dictionary.</summary>
/// <param name="Column">How the values stand that are ranked.</param>
/// <param name="Ranked">How many units are ranked.</param>
/// <param name="Rows">A row for each unit.</param>
internal sealed record RankingTable(ComparisonColumn Column, int Ranked, ImmutableArray<RankingRow> Rows)
{
    /// <summary>Makes the table.</summary>
    public static RankingTable Of(Ranking ranking, Indicator indicator)
    {
        var column = ComparisonColumn.Of(indicator, [.. ranking.Ranked.Select(one => one.Value)], ranking.Warnings);
        return new RankingTable(
            column,
            ranking.Ranked.Length,
            [
                .. ranking.Ranked.OrderBy(one => one.Rank).ThenBy(one => one.Unit, UnitOrder.Instance).Concat(ranking.NotComparable.OrderBy(one => one.Unit, UnitOrder.Instance))
                    .Select(one => new RankingRow(one.Rank, one.Unit, column.Cell(one.Value), null)),
                .. ranking.NotReported.OrderBy(one => one.Reason == NotReported.NoReport).ThenBy(one => one.Unit, UnitOrder.Instance).Select(one => new RankingRow(null, one.Unit, null, one.Reason)),
            ]);
    }

    /// <summary>The target that most reports state; null when none does.</summary>
    public double? Target => Rows.Take(Ranked).Select(row => row.Cell!.Value.Target).OfType<double>()
        .CountBy(target => target).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => (double?)pair.Key).FirstOrDefault();
}

/// <summary>A unit in a ranking.</summary>
/// <param name="Rank">Its rank; null when it is not ranked.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Cell">Its value; null when it states none.</param>
/// <param name="NotReported">Why it states none.</param>
internal sealed record RankingRow(int? Rank, AnalysedUnit Unit, ValueCell? Cell, NotReported? NotReported);
