using DtiExtract.Archive.Schema;

namespace DtiExtract.Service.Ingestion.Working;

/// <summary>Which reports are mined again.</summary>
public sealed record RemineFilter
{
    /// <summary>Only those of this province, with its kind.</summary>
    public string? Province { get; init; }

    /// <summary>Only those of this unit, with its kind.</summary>
    public string? Unit { get; init; }

    /// <summary>Only those of this year.</summary>
    public int? Year { get; init; }

    /// <summary>Only those that another version of the program, the rules or the model mined.</summary>
    public bool OlderThanRules { get; init; }

    /// <summary>Those of <paramref name="reports"/> that are meant, whoever mined them.</summary>
    internal IQueryable<StoredReport> Of(IQueryable<StoredReport> reports)
    {
        reports = Province is null ? reports : reports.Where(report => report.Province == Province);
        reports = Unit is null ? reports : reports.Where(report => report.Unit == Unit);
        return Year is null ? reports : reports.Where(report => report.Year == Year);
    }
}
