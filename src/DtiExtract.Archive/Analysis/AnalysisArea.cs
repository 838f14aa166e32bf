using DtiExtract.Archive.Access;
using DtiExtract.Archive.Schema;

namespace DtiExtract.Archive.Analysis;

/// <summary>Which units are compared.</summary>
/// <param name="Province">The province with its kind; null for all.</param>
/// <param name="District">The district with its kind; null for all.</param>
/// <param name="Level">The level; null for all.</param>
public sealed record AnalysisArea(string? Province, string? District, string? Level)
{
    /// <summary>The reports of the area.</summary>
    internal IQueryable<StoredReport> Choose(IQueryable<StoredReport> reports)
    {
        reports = Province is null ? reports : reports.Where(report => report.Province == Province);
        reports = District is null ? reports : reports.Where(report => report.District == District);
        return Level is null ? reports : reports.Where(report => report.UnitLevel == Level);
    }

    /// <summary>Whether a unit is in the area, and in one that the viewer may see.</summary>
    internal bool Holds(AnalysedUnit unit, Viewer viewer) =>
        (Level is null || unit.Level == Level)
        && IsIn(unit, new Area(Province ?? unit.Province ?? string.Empty, District))
        && (viewer.SeesEverything || viewer.Areas.Any(area => IsIn(unit, area)));

    private static bool IsIn(AnalysedUnit unit, Area area) =>
        UnitIdentities.IsSameName(unit.Province ?? string.Empty, area.Province) && (area.District is null || UnitIdentities.IsSameName(unit.District, area.District));
}
