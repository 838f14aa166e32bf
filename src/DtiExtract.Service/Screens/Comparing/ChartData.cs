using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using DtiExtract.Archive.Analysis;

namespace DtiExtract.Service.Screens.Comparing;

/// <summary>What a chart shows, for wwwroot/js/charts.js. The same values stand in a table beside it.</summary>
/// <param name="Kind">"line" or "bar".</param>
/// <param name="Labels">What stands along the axis.</param>
/// <param name="Series">The lines, or the one row of bars.</param>
/// <param name="Target">A dashed line; null where no target is stated.</param>
/// <param name="TargetName">What the dashed line is called.</param>
/// <param name="IsPercent">Whether percentages are shown.</param>
internal sealed record ChartData(string Kind, IEnumerable<string> Labels, IEnumerable<ChartSeries> Series, IEnumerable<double?> Target, string TargetName, bool IsPercent)
{
    /// <summary>How many lines can be told from each other.</summary>
    public const int MostLines = 10;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.Never };

    /// <summary>The lines of a table of series: the units with most periods, and the median when there are more than a few.</summary>
    public static ChartData Of(SeriesTable table, Locale locale)
    {
        IEnumerable<ChartSeries> lines = table.Rows.Take(MostLines).Select(row => new ChartSeries(row.Unit.Name, IsMain: false, [.. row.Cells.Select(cell => cell is not null && table.IsShown(cell) ? ChartPoint.Of(cell, locale) : null)]));
        ChartSeries[] median = table.Rows.Length < 3 ? [] : [new(locale["Trung vị", "Median"], IsMain: true, [.. table.Medians.Select(value => value is { } one ? new ChartPoint(one, ValueTexts.Of(locale, table.Kind!, one), null, null) : null)])];
        return new ChartData("line", table.Periods.Select(period => period.ToString()), [.. median, .. lines], table.Targets, locale["Chỉ tiêu", "Target"], table.Kind == "rate");
    }

    /// <summary>The bars of a ranking.</summary>
    public static ChartData Of(Ranking ranking, ComparisonColumn column, double? target, Locale locale) => new(
        "bar",
        ranking.Ranked.Select(one => one.Unit.Name),
        [new ChartSeries(locale.Of(IndicatorTexts.Of(column.Indicator)), IsMain: true, [.. ranking.Ranked.Select(one => ChartPoint.Of(column.Cell(one.Value), locale))])],
        [target],
        locale["Chỉ tiêu", "Target"],
        ranking.Kind == "rate");

    /// <summary>As it stands in the page.</summary>
    public string Json() => JsonSerializer.Serialize(this, Options);
}

/// <summary>A line, or a row of bars.</summary>
/// <param name="Name">Whose it is.</param>
/// <param name="IsMain">Whether it stands out.</param>
/// <param name="Points">Its values; null for a gap.</param>
internal sealed record ChartSeries(string Name, bool IsMain, ImmutableArray<ChartPoint?> Points);

/// <summary>A value of a chart.</summary>
/// <param name="Value">The value.</param>
/// <param name="Text">As people read it.</param>
/// <param name="Address">The sentence that states it.</param>
/// <param name="Reached">Whether it reaches its target; null where that can't be told.</param>
internal sealed record ChartPoint(double Value, string Text, string? Address, bool? Reached)
{
    /// <summary>The point of a value.</summary>
    public static ChartPoint Of(ValueCell cell, Locale locale) => new(
        cell.Value.Value,
        ValueTexts.Of(locale, cell.Value),
        Links.ReportAt(cell.Value.ReportId, cell.Value.Start, cell.Value.End),
        cell.Verdict == TargetVerdict.None ? null : cell.Verdict == TargetVerdict.Reached);
}
