using System.Linq.Expressions;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Searching.Matching;
using DtiExtract.Archive.Searching.Passages;
using DtiExtract.Archive.Searching.Queries;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Searching.Results;

/// <summary>The passages that meet a query and may be seen.</summary>
internal sealed class MatchingPassages(ArchiveContext archive, Viewer viewer, BoundQuery query)
{
    private readonly PassageIndex _index = PassageIndex.Of(archive);

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
    public IQueryable<long> Passages(Match? match) =>
        match is not null ? Meeting(_index.Matching(archive, match))
        : query.Figures.Count == 0 ? OfReports(archive.Passages.Select(passage => passage.Id))
        : WithEveryFigure(OfReports(Figures().Select(PassageOf).Distinct()));

    /// <summary>The highest of these numbers up to one.</summary>
    public async Task<List<long>> NewestAsync(Match? match, long ceiling, int count, CancellationToken cancellationToken)
    {
        if (match is not null && _index.MatchingNewest(archive, match, ceiling) is { } newest
            && await Highest(Meeting(newest), ceiling, count).ToListAsync(cancellationToken) is var found && found.Count == count)
        {
            return found;
        }

        return await Highest(Passages(match), ceiling, count).ToListAsync(cancellationToken);
    }

    /// <summary>The figures that meet one of the comparisons, by the numbers of their passages.</summary>
    public IQueryable<StoredFigure> Figures() => Groups().Aggregate((IQueryable<StoredFigure>?)null, (all, group) => all is null ? group : all.Union(group)) ?? archive.Figures.Where(_ => false);

    /// <summary>Comparisons of the same quantity are met by one figure together.</summary>
    private IEnumerable<IQueryable<StoredFigure>> Groups() =>
        query.Figures.GroupBy(condition => condition.Subject).Select(group => group.Aggregate((IQueryable<StoredFigure>)archive.Figures, (figures, condition) => condition.Among(figures)));

    private static IQueryable<long> Highest(IQueryable<long> passages, long ceiling, int count) =>
        passages.Where(id => id <= ceiling).OrderByDescending(id => id).Take(count);

    /// <summary>Those of the matching passages that meet what is asked of reports and figures.</summary>
    private IQueryable<long> Meeting(IQueryable<long> matching) =>
        WithEveryFigure(query.Figures.Count == 0 ? OfReports(matching) : _index.Among(OfReports(matching), Figures().Select(PassageOf)));

    private IQueryable<long> OfReports(IQueryable<long> passages)
    {
        if (TakesAllReports)
        {
            return passages;
        }

        IQueryable<long> reports = Reports().Select(report => report.Id);
        return passages.Where(passage => reports.Contains(passage / PassageId.MostInReport));
    }

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
