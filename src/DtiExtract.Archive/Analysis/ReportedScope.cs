using System.Collections.Immutable;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Searching.Analysis;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Figures;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Analysis;

/// <summary>Tells of which areas, levels, periods and indicators there are reports at all, for those who choose what to compare.</summary>
/// <param name="archives">Opens the database.</param>
public sealed class ReportedScope(IDbContextFactory<ArchiveContext> archives)
{
    /// <summary>So many reports, the newest, tell which indicators are reported most; more would tell the same later.</summary>
    public const int Sample = 200;

    private static readonly string Value = Terms.Of(IndicatorRole.Value).Code;
    private static readonly string Result = Terms.Of(FigureRole.Result).Code;

    /// <summary>How many reports there are of each area, level and period.</summary>
    public async Task<ImmutableArray<ScopeCount>> CountAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        var groups = await viewer.Visible(archive.Reports)
            .Where(report => report.Unit != null && report.UnitLevel != null && report.PeriodStart != null && report.PeriodEnd != null)
            .GroupBy(report => new { report.Province, report.District, report.UnitLevel, report.PeriodStart, report.PeriodEnd })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(cancellationToken);
        return [.. groups.Select(one => new ScopeCount(one.Key.Province, one.Key.District, one.Key.UnitLevel!, new ReportPeriod(one.Key.PeriodStart!.Value, one.Key.PeriodEnd!.Value), one.Count))];
    }

    /// <summary>In how many of the newest reports of an area each indicator has a result; without a period, of all periods.</summary>
    public async Task<IReadOnlyDictionary<string, int>> IndicatorsAsync(Viewer viewer, AnalysisArea area, ReportPeriod? period, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        IQueryable<StoredReport> reports = viewer.Visible(archive.Reports);
        reports = period is { } time ? UnitRoll.Within(area, time)(reports) : area.Choose(reports);
        List<long> newest = await reports.OrderByDescending(report => report.Id).Take(Sample).Select(report => report.Id).ToListAsync(cancellationToken);
        var stated = await archive.Figures
            .Where(figure => newest.Contains(figure.ReportId) && figure.IndicatorId != null && figure.IndicatorRole == Value && figure.Role == Result)
            .Select(figure => new { figure.ReportId, Indicator = figure.IndicatorId! })
            .Distinct()
            .ToListAsync(cancellationToken);
        return stated.CountBy(one => one.Indicator, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>Units with reports whose names have these words, with accents or without; the last word may be its beginning.</summary>
    public async Task<ImmutableArray<string>> UnitsAsync(Viewer viewer, AnalysisArea area, string words, int count, CancellationToken cancellationToken)
    {
        string needle = SearchText.FoldedRow(SearchText.TermsOf(words));
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        return
        [
            .. await area.Choose(viewer.Visible(archive.Reports)).Where(report => report.Unit != null && report.UnitWords!.Contains(needle))
                .Select(report => report.Unit!).Distinct().OrderBy(unit => unit).Take(count).ToListAsync(cancellationToken),
        ];
    }
}

/// <summary>How many reports there are.</summary>
/// <param name="Province">Of this province, with its kind.</param>
/// <param name="District">Of this district, with its kind.</param>
/// <param name="Level">Of units of this level.</param>
/// <param name="Period">On this period.</param>
/// <param name="Count">So many.</param>
public sealed record ScopeCount(string? Province, string? District, string Level, ReportPeriod Period, int Count);
