using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using DtiExtract.Archive.Analysis;

namespace DtiExtract.Service.Screens.Comparing;

/// <summary>What a chart shows, for wwwroot/js/charts.js. The same values stand in a table beside it.</summary>
internal sealed record ChartData
{
    /// <summary>How many lines can be told from each other.</summary>
    public const int MostLines = 12;

    /// <summary>How many bars stand at either end of a ranking that has too many to be read.</summary>
    public const int BarsAtEnds = 20;

    /// <summary>From how many units on it is worth while to say how they are distributed.</summary>
    public const int FewestDistributed = 5;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.Never };

    /// <summary>"line" or "bar".</summary>
    public required string Kind { get; init; }

    /// <summary>What stands along the axis.</summary>
    public required IEnumerable<string> Labels { get; init; }

    /// <summary>The lines, or the one row of bars.</summary>
    public required IEnumerable<ChartSeries> Series { get; init; }

    /// <summary>A dashed line; null where no target is stated.</summary>
    public required IEnumerable<double?> Target { get; init; }

    /// <summary>What the dashed line is called.</summary>
    public required string TargetName { get; init; }

    /// <summary>How numbers stand along the axis.</summary>
    public required ChartScale Scale { get; init; }

    /// <summary>How all units are distributed: for a ranking once, for a series on each period.</summary>
    public IEnumerable<ChartBox?> Boxes { get; init; } = [];

    /// <summary>The lines of a table of series: those of the units that are drawn, behind them the median, and the middle half of all units where not all are drawn.</summary>
    public static ChartData Of(SeriesTable table, IReadOnlyCollection<string> draw, Locale locale)
    {
        ImmutableArray<SeriesRow> drawn = table.Drawn(draw);
        IEnumerable<ChartSeries> lines = drawn.Select(row => new ChartSeries(row.Unit.Name, IsMain: false, [.. row.Cells.Select(cell => cell is not null && table.IsShown(cell) ? ChartPoint.Of(cell, locale) : null)]));
        ChartSeries[] median = table.Rows.Length < 3 ? [] : [new(locale["Trung vị", "Median"], IsMain: true, [.. table.Spread.Select(one => one is null ? null : new ChartPoint(one.Median, ValueTexts.Of(locale, table.Kind!, one.Median), null, null))])];
        return new ChartData
        {
            Kind = "line",
            Labels = table.Periods.Select(period => period.ToString()),
            Series = [.. median, .. lines],
            Target = table.Targets,
            TargetName = locale["Chỉ tiêu", "Target"],
            Scale = ChartScale.Of(table.Kind, table.Spread.Max(one => one?.Most) ?? 0, locale),
            Boxes = drawn.Length == table.Rows.Length ? [] : table.Spread.Select(one => one is null ? null : ChartBox.Of(one, locale["Một nửa số đơn vị", "Half of the units"])),
        };
    }

    /// <summary>The bars of a ranking: all of them, or of many those at either end.</summary>
    public static ChartData Of(RankingTable table, Locale locale)
    {
        Quantiles all = table.Column.Distribution!;
        int between = Math.Max(0, table.Ranked - (2 * BarsAtEnds));
        IEnumerable<RankingRow> ranked = table.Rows.Take(table.Ranked);
        RankingRow?[] rows = between == 0 ? [.. ranked] : [.. ranked.Take(BarsAtEnds), null, .. ranked.TakeLast(BarsAtEnds)];
        return new ChartData
        {
            Kind = "bar",
            Labels = rows.Select(row => row?.Unit.Name ?? locale[$"… {locale.Number(between)} đơn vị ở giữa …", $"… {locale.Number(between)} units between …"]),
            Series = [new ChartSeries(locale.Of(IndicatorTexts.Of(table.Column.Indicator)), IsMain: true, [.. rows.Select(row => row is null ? null : ChartPoint.Of(row.Cell!, locale))])],
            Target = [table.Target],
            TargetName = table.Target is { } target ? locale["Chỉ tiêu ", "Target "] + ValueTexts.Of(locale, table.Column.Kind!, target) : string.Empty,
            Scale = ChartScale.Of(table.Column.Kind, all.Most, locale),
            Boxes = table.Ranked < FewestDistributed ? [] : [ChartBox.Of(all, locale[$"cả {locale.Number(table.Ranked)} đơn vị", $"all {locale.Number(table.Ranked)} units"])],
        };
    }

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

/// <summary>How values are distributed.</summary>
/// <param name="Label">Of what.</param>
/// <param name="Values">The least, the quartiles with the median between them, and the most.</param>
internal sealed record ChartBox(string Label, ImmutableArray<double> Values)
{
    /// <summary>The box of a distribution.</summary>
    public static ChartBox Of(Quantiles all, string label) => new(label, [all.Least, all.LowerQuartile, all.Median, all.UpperQuartile, all.Most]);
}

/// <summary>How numbers stand along an axis: 200 triệu rather than 200.000.000.</summary>
/// <param name="Divisor">By what values are divided.</param>
/// <param name="Unit">What stands behind them.</param>
internal sealed record ChartScale(double Divisor, string Unit)
{
    private const double Million = 1_000_000;
    private const double Billion = 1_000_000_000;

    /// <summary>The scale for values of a kind.</summary>
    public static ChartScale Of(string? kind, double most, Locale locale) => (kind, most) switch
    {
        ("rate", _) => new(1, "%"),
        ("money", >= Billion) => new(Billion, locale[" tỷ", " bn"]),
        ("money", >= Million) => new(Million, locale[" triệu", " m"]),
        _ => new(1, string.Empty),
    };
}
