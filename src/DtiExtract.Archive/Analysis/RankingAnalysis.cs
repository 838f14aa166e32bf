using System.Collections.Immutable;
using DtiExtract.Archive.Access;

namespace DtiExtract.Archive.Analysis;

/// <summary>Ranks units by an indicator.</summary>
/// <param name="comparisons">Puts units side by side.</param>
public sealed class RankingAnalysis(ComparisonAnalysis comparisons)
{
    /// <summary>The units by their values, the highest first; those that state another kind of value, or none, apart.</summary>
    public async Task<Ranking> RankAsync(Viewer viewer, string indicator, AnalysisArea area, ReportPeriod period, CancellationToken cancellationToken)
    {
        Comparison comparison = await comparisons.CompareAsync(viewer, area, period, [indicator], cancellationToken);
        ComparedUnit[] stated = [.. comparison.Units.Where(unit => unit.Cells[0].Value is not null)];
        string? kind = stated.CountBy(unit => unit.Cells[0].Value!.Kind).OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key).FirstOrDefault();
        ComparedUnit[] alike = [.. stated.Where(unit => unit.Cells[0].Value!.Kind == kind)];
        return new Ranking(
            kind,
            [.. Rank(alike)],
            [.. stated.Except(alike).Select(unit => new RankedUnit(null, unit.Unit, unit.Cells[0].Value!))],
            [.. comparison.Units.Except(stated).Select(unit => new UnrankedUnit(unit.Unit, unit.Cells[0].NotReported!.Value))],
            Quantiles.Of([.. alike.Select(unit => unit.Cells[0].Value!.Value).Order()]),
            comparison.Warnings[0].Warnings);
    }

    /// <summary>Those with the same value share a rank, and the next rank is left free for each.</summary>
    private static IEnumerable<RankedUnit> Rank(ComparedUnit[] units)
    {
        ComparedUnit[] sorted = [.. units.OrderByDescending(unit => unit.Cells[0].Value!.Value).ThenBy(unit => unit.Unit.Name, StringComparer.Ordinal)];
        int rank = 0;
        for (int i = 0; i < sorted.Length; i++)
        {
            IndicatorValue value = sorted[i].Cells[0].Value!;
            rank = i > 0 && sorted[i - 1].Cells[0].Value!.Value.Equals(value.Value) ? rank : i + 1;
            yield return new RankedUnit(rank, sorted[i].Unit, value);
        }
    }
}

/// <summary>Units by an indicator.</summary>
/// <param name="Kind">The kind of the values that are ranked; null when there are none.</param>
/// <param name="Ranked">Those that are ranked.</param>
/// <param name="NotComparable">Those that state another kind of value.</param>
/// <param name="NotReported">Those without a value.</param>
/// <param name="Distribution">How the values are distributed; null when there are none.</param>
/// <param name="Warnings">Why the values can't simply be compared.</param>
public sealed record Ranking(
    string? Kind, ImmutableArray<RankedUnit> Ranked, ImmutableArray<RankedUnit> NotComparable, ImmutableArray<UnrankedUnit> NotReported, Quantiles? Distribution, ImmutableArray<AnalysisWarning> Warnings);

/// <summary>A unit with its rank.</summary>
/// <param name="Rank">The rank; null when it is not ranked.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Value">Its value.</param>
public sealed record RankedUnit(int? Rank, AnalysedUnit Unit, IndicatorValue Value);

/// <summary>A unit without a value.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Reason">Why it has none.</param>
public sealed record UnrankedUnit(AnalysedUnit Unit, NotReported Reason);
