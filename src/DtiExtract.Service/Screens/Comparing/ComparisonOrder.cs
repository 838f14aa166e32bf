using System.Collections.Immutable;
using DtiExtract.Archive.Analysis;

namespace DtiExtract.Service.Screens.Comparing;

/// <summary>In which order units stand side by side, and which of them.</summary>
/// <param name="Indicator">By whose value; null for their names.</param>
/// <param name="IsDescending">Whether the largest, or last, stands first.</param>
/// <param name="OnlyReported">Whether units without a report are left out.</param>
internal sealed record ComparisonOrder(string? Indicator, bool IsDescending, bool OnlyReported)
{
    /// <summary>What was asked for; by names when it is of an indicator that is not shown. Of values the best stands first, unless the worst is asked for.</summary>
    public static ComparisonOrder Of(CompareQuery query, ImmutableArray<string> indicators)
    {
        string? indicator = query.Sort is { } sort && indicators.Contains(sort) ? sort : null;
        return new ComparisonOrder(indicator, indicator is null ? query.Direction == "desc" : query.Direction != "asc", query.Reported == true);
    }

    /// <summary>The head of a column.</summary>
    /// <param name="label">What it is called.</param>
    /// <param name="indicator">The indicator that stands in it; null for the units.</param>
    public SortHead Head(string label, string? indicator) => new(label, indicator ?? string.Empty, Indicator == indicator, IsDescending, IsNumber: indicator is not null);

    /// <summary>The units in this order; those without a value stand last whichever way, and before them those whose value is of another kind than most.</summary>
    public ImmutableArray<ComparedUnit> Arrange(IEnumerable<ComparedUnit> units, ImmutableArray<ComparisonColumn> columns)
    {
        IEnumerable<ComparedUnit> shown = OnlyReported ? units.Where(unit => unit.ReportId is not null) : units;
        int at = columns.Select(column => column.Indicator.Id).ToImmutableArray().IndexOf(Indicator!);
        return at < 0
            ? [.. IsDescending ? shown.OrderByDescending(unit => unit.Unit, UnitOrder.Instance) : shown.OrderBy(unit => unit.Unit, UnitOrder.Instance)]
            : [.. ByValue(shown, at, columns[at].Kind)];
    }

    private IOrderedEnumerable<ComparedUnit> ByValue(IEnumerable<ComparedUnit> units, int at, string? kind)
    {
        int sign = IsDescending ? -1 : 1;
        return units
            .OrderBy(unit => unit.Cells[at] is { Value: { } value } ? (value.Kind == kind ? 0 : 1) : unit.ReportId is not null ? 2 : 3)
            .ThenBy(unit => unit.Cells[at].Value?.Kind, StringComparer.Ordinal)
            .ThenBy(unit => sign * unit.Cells[at].Value?.Value)
            .ThenBy(unit => unit.Unit, UnitOrder.Instance);
    }
}
