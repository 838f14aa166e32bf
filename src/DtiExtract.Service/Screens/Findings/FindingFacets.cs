using System.Collections.Immutable;
using System.Globalization;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Analysis;
using DtiExtract.Archive.Findings.Asking;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Api.Findings;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Screens.Findings;

/// <summary>How many findings each choice of a filter would give, were it chosen instead of what is chosen of its kind.</summary>
/// <param name="Total">How many are chosen.</param>
/// <param name="Types">Of each type, those with most first.</param>
/// <param name="Severities">How grave.</param>
/// <param name="Statuses">In each state.</param>
/// <param name="Years">Of each year, the latest first.</param>
/// <param name="Periods">Of each period of the chosen year, by their codes.</param>
/// <param name="Across">Those in which other reports take part.</param>
/// <param name="Awaiting">Those that a second person is still to look at.</param>
/// <param name="Units">Of each unit, those with most first.</param>
internal sealed record FindingFacets(
    int Total,
    ImmutableArray<Facet> Types,
    ImmutableArray<Facet> Severities,
    ImmutableArray<Facet> Statuses,
    ImmutableArray<Facet> Years,
    ImmutableArray<Facet> Periods,
    int Across,
    int Awaiting,
    ImmutableArray<UnitFacet> Units)
{
    /// <summary>The most units that are offered.</summary>
    public const int MostUnits = 200;

    /// <summary>Counts.</summary>
    public static async Task<FindingFacets> OfAsync(ArchiveContext archive, Viewer viewer, FindingFilter filter, CancellationToken cancellationToken)
    {
        FindingFilter wide = filter with { Type = null, Severity = null, Status = null, Year = null, Period = null, Across = null, Seconded = null };
        List<Cell> cells = await wide.Choose(archive, viewer)
            .GroupBy(one => new { one.Finding.Type, one.Finding.Severity, one.Finding.Status, one.Finding.IsAcross, one.Finding.IsSeconded, one.Report.Year, one.Report.PeriodStart, one.Report.PeriodEnd })
            .Select(group => new Cell
            {
                Type = group.Key.Type,
                Severity = group.Key.Severity,
                Status = group.Key.Status,
                IsAcross = group.Key.IsAcross,
                IsSeconded = group.Key.IsSeconded,
                Year = group.Key.Year,
                Start = group.Key.PeriodStart,
                End = group.Key.PeriodEnd,
                Count = group.Count(),
            })
            .ToListAsync(cancellationToken);
        return Of(cells, filter, await UnitFacet.OfAsync((filter with { Unit = null, UnitKey = null }).Choose(archive, viewer), MostUnits, cancellationToken));
    }

    private static FindingFacets Of(List<Cell> cells, FindingFilter filter, ImmutableArray<UnitFacet> units)
    {
        IEnumerable<Cell> Chosen(FindingFilter by) => cells.Where(cell => cell.IsChosen(by));
        return new FindingFacets(
            Chosen(filter).Sum(cell => cell.Count),
            [.. Counted(Chosen(filter with { Type = null }), cell => cell.Type).OrderByDescending(facet => facet.Count).ThenBy(facet => facet.Value, StringComparer.Ordinal)],
            [.. Counted(Chosen(filter with { Severity = null }), cell => cell.Severity)],
            [.. Counted(Chosen(filter with { Status = null, Seconded = null }), cell => Words.Of(cell.Status))],
            [.. Counted(Chosen(filter with { Year = null, Period = null }), cell => cell.Year?.ToString(CultureInfo.InvariantCulture)).OrderByDescending(facet => facet.Value, StringComparer.Ordinal)],
            filter.Year is null ? [] : [.. Counted(Chosen(filter with { Period = null }), cell => cell.Period).OrderBy(facet => facet.Value, StringComparer.Ordinal)],
            Chosen(filter with { Across = true }).Sum(cell => cell.Count),
            Chosen(filter with { Status = null, Seconded = false }).Where(cell => cell.Status != FindingStatus.Open).Sum(cell => cell.Count),
            units);
    }

    private static IEnumerable<Facet> Counted(IEnumerable<Cell> cells, Func<Cell, string?> valueOf) =>
        cells.GroupBy(valueOf).Where(group => group.Key is not null).Select(group => new Facet(group.Key!, group.Sum(cell => cell.Count)));

    /// <summary>Findings that are alike in all that can be chosen by, but for their units.</summary>
    private sealed record Cell
    {
        public required string Type { get; init; }

        public required string Severity { get; init; }

        public FindingStatus Status { get; init; }

        public bool IsAcross { get; init; }

        public bool IsSeconded { get; init; }

        public int? Year { get; init; }

        public DateOnly? Start { get; init; }

        public DateOnly? End { get; init; }

        public int Count { get; init; }

        public string? Period => this is { Start: { } start, End: { } end } ? new ReportPeriod(start, end).ToString() : null;

        public bool IsChosen(FindingFilter filter) => filter.Type?.Contains(Type) != false && filter.Severity?.Contains(Severity) != false && filter.Status?.Contains(Status) != false
            && (filter.Across ?? IsAcross) == IsAcross && (filter.Seconded ?? IsSeconded) == IsSeconded && (filter.Year is null || filter.Year == Year)
            && (filter.Period is null || string.Equals(filter.Period, Period, StringComparison.OrdinalIgnoreCase));
    }
}

/// <summary>A choice and how many findings it gives.</summary>
/// <param name="Value">The choice, as it stands in addresses.</param>
/// <param name="Count">How many.</param>
internal sealed record Facet(string Value, int Count);

/// <summary>A unit and how many findings it has.</summary>
/// <param name="Key">The key of the unit.</param>
/// <param name="Unit">Its name with its kind; null when it is not known.</param>
/// <param name="District">Its district.</param>
/// <param name="Count">How many.</param>
internal sealed record UnitFacet(string Key, string? Unit, string? District, int Count)
{
    /// <summary>The units with most findings first.</summary>
    public static async Task<ImmutableArray<UnitFacet>> OfAsync(IQueryable<FindingOfReport> findings, int most, CancellationToken cancellationToken)
    {
        var units = await findings
            .GroupBy(one => one.Report.UnitKey)
            .Select(group => new { group.Key, Unit = group.Max(one => one.Report.Unit), District = group.Max(one => one.Report.District), Count = group.Count() })
            .OrderByDescending(unit => unit.Count)
            .ThenBy(unit => unit.Key)
            .Take(most)
            .ToListAsync(cancellationToken);
        return [.. units.Select(unit => new UnitFacet(unit.Key, unit.Unit, unit.District, unit.Count))];
    }
}
