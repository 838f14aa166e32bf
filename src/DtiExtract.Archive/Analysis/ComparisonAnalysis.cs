using System.Collections.Frozen;
using System.Collections.Immutable;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining.Rules;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Analysis;

/// <summary>Puts units side by side.</summary>
/// <param name="archives">Opens the database.</param>
/// <param name="rules">The rules in force.</param>
public sealed class ComparisonAnalysis(IDbContextFactory<ArchiveContext> archives, MiningRules rules)
{
    private readonly AnalysisReader _reader = new(archives, rules);
    private readonly UnitRoll _roll = new(archives, rules);

    /// <summary>Every unit of an area with what it states of each indicator. Of a year, each unit's latest report that states it counts.</summary>
    public async Task<Comparison> CompareAsync(Viewer viewer, AnalysisArea area, ReportPeriod period, string[] indicators, CancellationToken cancellationToken)
    {
        ImmutableArray<ReportingUnit> units = await _roll.CallAsync(viewer, area, period, cancellationToken);
        FrozenDictionary<(long Report, string Indicator), IndicatorValue> values = await _reader.ValuesAsync(units.SelectMany(unit => unit.Reports), indicators, cancellationToken);
        ImmutableArray<ComparedUnit> rows =
        [
            .. units.OrderBy(unit => unit.Unit.Province, StringComparer.Ordinal).ThenBy(unit => unit.Unit.District, StringComparer.Ordinal).ThenBy(unit => unit.Unit.Name, StringComparer.Ordinal)
                .Select(unit => new ComparedUnit(unit.Unit, unit.Reports.IsEmpty ? null : unit.Reports[0].Id, [.. indicators.Select(indicator => CellOf(unit, indicator, values))])),
        ];
        var reports = units.SelectMany(unit => unit.Reports).DistinctBy(report => report.Id).ToFrozenDictionary(report => report.Id);
        return new Comparison(rows, [.. indicators.Select((indicator, column) => new IndicatorWarnings(indicator, [.. Comparability.Of(Stated(rows, column, reports), rules.Indicators)]))]);
    }

    private static ComparedCell CellOf(ReportingUnit unit, string indicator, FrozenDictionary<(long Report, string Indicator), IndicatorValue> values)
    {
        IndicatorValue? value = unit.Reports.Select(report => values.GetValueOrDefault((report.Id, indicator))).FirstOrDefault(one => one is not null);
        return new ComparedCell(indicator, value, value is not null ? null : unit.Reports.IsEmpty ? NotReported.NoReport : NotReported.NotStated);
    }

    private static List<(AnalysedReport Report, IndicatorValue Value)> Stated(ImmutableArray<ComparedUnit> rows, int column, FrozenDictionary<long, AnalysedReport> reports) =>
        [.. rows.Select(row => row.Cells[column].Value).OfType<IndicatorValue>().Select(value => (reports[value.ReportId], value))];
}

/// <summary>Units side by side.</summary>
/// <param name="Units">A row for each unit.</param>
/// <param name="Warnings">Why values can't simply be compared, for each indicator.</param>
public sealed record Comparison(ImmutableArray<ComparedUnit> Units, ImmutableArray<IndicatorWarnings> Warnings);

/// <summary>A unit beside others.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="ReportId">Its latest report on the period; null when there is none.</param>
/// <param name="Cells">A cell for each indicator, in the order asked for.</param>
public sealed record ComparedUnit(AnalysedUnit Unit, long? ReportId, ImmutableArray<ComparedCell> Cells);

/// <summary>What a unit states of an indicator.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Value">The value; null when it is not reported.</param>
/// <param name="NotReported">Why there is none.</param>
public sealed record ComparedCell(string Indicator, IndicatorValue? Value, NotReported? NotReported);

/// <summary>The warnings of an indicator.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Warnings">Why its values can't simply be compared.</param>
public sealed record IndicatorWarnings(string Indicator, ImmutableArray<AnalysisWarning> Warnings);

/// <summary>Why a unit has no value.</summary>
public enum NotReported
{
    /// <summary>It has no report on the period.</summary>
    NoReport,

    /// <summary>Its report does not state the indicator.</summary>
    NotStated,
}
