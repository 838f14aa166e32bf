using DtiExtract.Archive.Access;
using DtiExtract.Archive.Analysis;
using DtiExtract.Archive.Reports;
using DtiExtract.Archive.Schema;

namespace DtiExtract.Archive.Findings.Asking;

/// <summary>By what findings are chosen. What is null chooses all; findings that are gone are chosen only when asked for.</summary>
public sealed record FindingFilter
{
    /// <summary>The types, in the words of the contract.</summary>
    public IReadOnlyList<string>? Type { get; init; }

    /// <summary>The checks.</summary>
    public IReadOnlyList<string>? Rule { get; init; }

    /// <summary>How grave, in the words of the contract.</summary>
    public IReadOnlyList<string>? Severity { get; init; }

    /// <summary>What was decided.</summary>
    public IReadOnlyList<FindingStatus>? Status { get; init; }

    /// <summary>What became of it at the last mining.</summary>
    public IReadOnlyList<FindingChange>? Change { get; init; }

    /// <summary>The unit with its kind, or its key.</summary>
    public string? Unit { get; init; }

    /// <summary>The key of the unit.</summary>
    public string? UnitKey { get; init; }

    /// <summary>The official code of the unit.</summary>
    public string? UnitCode { get; init; }

    /// <summary>The district with its kind.</summary>
    public string? District { get; init; }

    /// <summary>The province with its kind.</summary>
    public string? Province { get; init; }

    /// <summary>The year of the report.</summary>
    public int? Year { get; init; }

    /// <summary>The period: "2024", "2024-H1", "2024-Q3", or as written.</summary>
    public string? Period { get; init; }

    /// <summary>The report.</summary>
    public long? ReportId { get; init; }

    /// <summary>The batch that the reports came in, or came in again.</summary>
    public long? Batch { get; init; }

    /// <summary>Whether other reports take part.</summary>
    public bool? Across { get; init; }

    /// <summary>Whether the decision in force is a second person's.</summary>
    public bool? Seconded { get; init; }

    /// <summary>Words that it says or quotes.</summary>
    public string? Q { get; init; }

    /// <summary>The findings that are chosen, among those that may be seen.</summary>
    public IQueryable<FindingOfReport> Choose(ArchiveContext archive, Viewer viewer) =>
        OfFindings(archive.Findings).Join(OfReports(archive, viewer.Visible(archive.Reports)), finding => finding.ReportId, report => report.Id, (finding, report) => new FindingOfReport { Finding = finding, Report = report });

    private IQueryable<StoredFinding> OfFindings(IQueryable<StoredFinding> findings)
    {
        findings = Type is null ? findings : findings.Where(finding => Type.Contains(finding.Type));
        findings = Rule is null ? findings : findings.Where(finding => Rule.Contains(finding.Rule));
        findings = Severity is null ? findings : findings.Where(finding => Severity.Contains(finding.Severity));
        findings = Status is null ? findings : findings.Where(finding => Status.Contains(finding.Status));
        findings = Change is null ? findings.Where(finding => finding.Change != FindingChange.Gone) : findings.Where(finding => Change.Contains(finding.Change));
        findings = Across is null ? findings : findings.Where(finding => finding.IsAcross == Across);
        findings = Seconded is null ? findings : findings.Where(finding => finding.IsSeconded == Seconded);
        return FoldedWords.Of(Q ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(findings, (chosen, word) => chosen.Where(finding => finding.Words.Contains(word)));
    }

    private IQueryable<StoredReport> OfReports(ArchiveContext archive, IQueryable<StoredReport> reports)
    {
        reports = Unit is null ? reports : reports.Where(report => report.UnitKey == Unit || report.Unit == Unit);
        reports = UnitKey is null ? reports : reports.Where(report => report.UnitKey == UnitKey);
        reports = UnitCode is null ? reports : reports.Where(report => report.UnitCode == UnitCode);
        reports = District is null ? reports : reports.Where(report => report.District == District);
        reports = Province is null ? reports : reports.Where(report => report.Province == Province);
        reports = Year is null ? reports : reports.Where(report => report.Year == Year);
        reports = ReportId is null ? reports : reports.Where(report => report.Id == ReportId);
        reports = Batch is { } batch ? reports.OfBatch(archive, batch) : reports;
        return Period is null ? reports
            : ReportPeriod.TryParse(Period, out ReportPeriod period) ? reports.Where(report => report.PeriodStart == period.Start && report.PeriodEnd == period.End)
            : reports.Where(report => report.Period == Period);
    }
}
