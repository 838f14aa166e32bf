using DtiExtract.Archive.Schema;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Reports;

/// <summary>Which reports are asked for. What is null is not asked.</summary>
public sealed record ReportFilter
{
    /// <summary>The province with its kind.</summary>
    public string? Province { get; init; }

    /// <summary>The district with its kind.</summary>
    public string? District { get; init; }

    /// <summary>The unit with its kind.</summary>
    public string? Unit { get; init; }

    /// <summary>The official code of the unit.</summary>
    public string? UnitCode { get; init; }

    /// <summary>The year of the period.</summary>
    public int? Year { get; init; }

    /// <summary>The first day on which the period may end.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day on which the period may end.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The level of the unit: "commune", "district" or "province".</summary>
    public string? Level { get; init; }

    /// <summary>Key of the criterion set.</summary>
    public string? CriterionSet { get; init; }

    /// <summary>Whether something was doubtful while the report was read.</summary>
    public bool? Doubtful { get; init; }

    /// <summary>Words in the name of the file or in the title, as they are written there.</summary>
    public string? Text { get; init; }

    /// <summary>Those of <paramref name="reports"/> that are asked for.</summary>
    internal IQueryable<StoredReport> Apply(ArchiveContext archive, IQueryable<StoredReport> reports)
    {
        reports = reports
            .Where(report => Province == null || report.Province == Province)
            .Where(report => District == null || report.District == District)
            .Where(report => Unit == null || report.Unit == Unit)
            .Where(report => UnitCode == null || report.UnitCode == UnitCode)
            .Where(report => Year == null || report.Year == Year)
            .Where(report => From == null || report.PeriodEnd >= From)
            .Where(report => To == null || report.PeriodEnd <= To)
            .Where(report => Level == null || report.UnitLevel == Level)
            .Where(report => CriterionSet == null || report.CriterionSet == CriterionSet)
            .Where(report => Doubtful == null || (report.Problems != KeptProblems.None) == Doubtful);
        return string.IsNullOrWhiteSpace(Text) ? reports : WithText(archive, reports, $"%{Escaped(OneLine.Of(Text))}%");
    }

    private static IQueryable<StoredReport> WithText(ArchiveContext archive, IQueryable<StoredReport> reports, string pattern) => archive.Database.IsNpgsql()
        ? reports.Where(report => EF.Functions.ILike(report.Name, pattern, "\\") || EF.Functions.ILike(report.Title!, pattern, "\\"))
        : reports.Where(report => EF.Functions.Like(report.Name, pattern, "\\") || EF.Functions.Like(report.Title!, pattern, "\\"));

    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("%", "\\%", StringComparison.Ordinal)
        .Replace("_", "\\_", StringComparison.Ordinal);
}
