using System.Linq.Expressions;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Searching.Matching;
using DtiExtract.Archive.Searching.Passages;
using DtiExtract.Archive.Searching.Queries;

namespace DtiExtract.Archive.Searching.Results;

/// <summary>The passages that meet a query and may be seen.</summary>
internal sealed class MatchingPassages(ArchiveContext archive, Viewer viewer, BoundQuery query)
{
    /// <summary>Whether any report may be the one.</summary>
    private bool TakesAllReports => viewer.SeesEverything && query.Reports.Count == 0 && query.AcrossTypes.Count == 0;

    /// <summary>The reports that may be seen and that meet the query.</summary>
    public IQueryable<StoredReport> Reports()
    {
        IQueryable<StoredReport> reports = query.Reports.Aggregate(viewer.Visible(archive.Reports), (found, condition) => found.Where(condition));
        string[] across = [.. query.AcrossTypes];
        return across.Length == 0 ? reports : reports.Where(report => archive.Findings.Any(finding => finding.ReportId == report.Id && finding.Change != FindingChange.Gone && across.Contains(finding.Type)));
    }

    /// <summary>Numbers of the passages that meet the query and, in the index, this part of it.</summary>
    public IQueryable<long> Passages(Match? match)
    {
        IQueryable<long> passages = match is null ? Unmatched() : PassageIndex.Of(archive).Matching(archive, match);
        if (!TakesAllReports)
        {
            IQueryable<long> reports = Reports().Select(report => report.Id);
            passages = passages.Where(passage => reports.Contains(passage / PassageId.MostInReport));
        }

        return WithEveryFigure(query.Figures.Count == 0 || match is null ? passages : PassageIndex.Of(archive).Among(passages, Figures().Select(PassageOf)));
    }

    /// <summary>The figures that meet one of the comparisons, by the numbers of their passages.</summary>
    public IQueryable<StoredFigure> Figures() => Groups().Aggregate((IQueryable<StoredFigure>?)null, (all, group) => all is null ? group : all.Union(group)) ?? archive.Figures.Where(_ => false);

    /// <summary>Comparisons of the same quantity are met by one figure together.</summary>
    private IEnumerable<IQueryable<StoredFigure>> Groups() =>
        query.Figures.GroupBy(condition => condition.Subject).Select(group => group.Aggregate((IQueryable<StoredFigure>)archive.Figures, (figures, condition) => condition.Among(figures)));

    private IQueryable<long> Unmatched() => query.Figures.Count == 0 ? archive.Passages.Select(passage => passage.Id) : Figures().Select(PassageOf).Distinct();

    /// <summary>Where several quantities are compared, the report must hold a figure for each.</summary>
    private IQueryable<long> WithEveryFigure(IQueryable<long> passages)
    {
        IQueryable<StoredFigure>[] groups = [.. Groups()];
        return groups.Length < 2
            ? passages
            : groups.Select(group => group.Select(figure => figure.ReportId)).Aggregate(passages, (found, reports) => found.Where(passage => reports.Contains(passage / PassageId.MostInReport)));
    }

    private static Expression<Func<StoredFigure, long>> PassageOf => figure => (figure.ReportId * PassageId.MostInReport) + figure.Passage;
}
