using System.Collections.Frozen;
using System.Collections.Immutable;
using DtiExtract.Archive.Analysis;
using DtiExtract.Mining.Criteria;

namespace DtiExtract.Service.Screens.Comparing;

/// <summary>A comparison as a table: units in an order, columns with what all units come to.</summary>
/// <param name="Columns">A column for each indicator.</param>
/// <param name="Units">A row for each unit that is shown.</param>
/// <param name="Order">The order of the rows.</param>
/// <param name="Known">How many units there are, shown or not.</param>
/// <param name="Reported">How many of them have a report on the period.</param>
internal sealed record ComparisonTable(ImmutableArray<ComparisonColumn> Columns, ImmutableArray<ComparedUnit> Units, ComparisonOrder Order, int Known, int Reported)
{
    /// <summary>Makes the table.</summary>
    public static ComparisonTable Of(Comparison comparison, IndicatorCatalog indicators, ComparisonOrder order)
    {
        ImmutableArray<ComparisonColumn> columns =
            [.. comparison.Warnings.Select((warnings, at) => ComparisonColumn.Of(indicators[warnings.Indicator], [.. comparison.Units.Select(unit => unit.Cells[at].Value).OfType<IndicatorValue>()], warnings.Warnings))];
        return new ComparisonTable(columns, order.Arrange(comparison.Units, columns), order, comparison.Units.Length, comparison.Units.Count(unit => unit.ReportId is not null));
    }
}

/// <summary>A column of a comparison.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Kind">The kind of most values; null when there are none.</param>
/// <param name="Distribution">How the values of that kind are distributed.</param>
/// <param name="Targeted">How many values can be held against a target.</param>
/// <param name="Reached">How many of those reach it.</param>
/// <param name="Warnings">Why values can't simply be compared.</param>
internal sealed record ComparisonColumn(Indicator Indicator, string? Kind, Quantiles? Distribution, int Targeted, int Reached, ImmutableArray<AnalysisWarning> Warnings)
{
    private FrozenDictionary<long, AnalysisWarning[]>? _byReport;

    /// <summary>Makes a column of the values that stand in it.</summary>
    public static ComparisonColumn Of(Indicator indicator, ImmutableArray<IndicatorValue> values, ImmutableArray<AnalysisWarning> warnings)
    {
        string? kind = values.CountBy(value => value.Kind, StringComparer.Ordinal).OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key).FirstOrDefault();
        TargetVerdict[] verdicts = [.. values.Select(value => TargetVerdicts.Of(value.Value, value.Target, indicator.Direction))];
        return new ComparisonColumn(
            indicator,
            kind,
            Quantiles.Of([.. values.Where(value => value.Kind == kind).Select(value => value.Value).Order()]),
            verdicts.Count(verdict => verdict != TargetVerdict.None),
            verdicts.Count(verdict => verdict == TargetVerdict.Reached),
            warnings);
    }

    /// <summary>A value with how it stands.</summary>
    public ValueCell Cell(IndicatorValue value)
    {
        _byReport ??= Warnings.SelectMany(warning => warning.Reports.Select(report => (report, warning))).GroupBy(pair => pair.report).ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.warning).ToArray());
        return new ValueCell(value, TargetVerdicts.Of(value.Value, value.Target, Indicator.Direction), [.. _byReport.GetValueOrDefault(value.ReportId, []).Select(warning => warning.Message)]);
    }
}

/// <summary>A value with how it stands.</summary>
/// <param name="Value">The value.</param>
/// <param name="Verdict">Whether it reaches its target.</param>
/// <param name="Warnings">Why it can't simply be compared with the others.</param>
internal sealed record ValueCell(IndicatorValue Value, TargetVerdict Verdict, ImmutableArray<Wording> Warnings);
