using System.Collections.Immutable;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Searching.Matching;
using DtiExtract.Archive.Searching.Passages;
using DtiExtract.Archive.Searching.Queries;
using DtiExtract.Archive.Searching.Results;
using DtiExtract.Mining.Rules;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Searching.Figures;

/// <summary>Searches the figures of all reports that may be seen.</summary>
/// <param name="rules">The names of indicators.</param>
public sealed class FigureSearch(MiningRules rules)
{
    /// <summary>How many figures a page shows at most.</summary>
    public const int LargestPage = 500;

    private readonly IndicatorNames _indicators = new(rules.Indicators);

    /// <summary>A page of figures.</summary>
    /// <param name="archive">The database.</param>
    /// <param name="viewer">Who asks.</param>
    /// <param name="filter">Which figures.</param>
    /// <param name="page">How they are shown.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Answer<FigurePage>> PageAsync(ArchiveContext archive, Viewer viewer, FigureFilter filter, FigurePaging page, CancellationToken cancellationToken)
    {
        (IQueryable<FigureRow>? rows, QueryError? error) = await RowsAsync(archive, viewer, filter, cancellationToken);
        if (rows is null)
        {
            return new Answer<FigurePage>(null, error);
        }

        int size = Math.Clamp(page.Size, 1, LargestPage);
        FigureCursor? after = page.Cursor is { } written && FigureCursor.TryRead(written, page.Sort, out FigureCursor? cursor) ? cursor : null;
        long[] found = await FigureOrder.Of(rows, page.Sort, page.Descending, after).Select(row => row.Figure.Id).Take(size + 1).ToArrayAsync(cancellationToken);
        ImmutableArray<FigureRow> shown = await LoadAsync(archive, found[..Math.Min(size, found.Length)], cancellationToken);
        FigureRow? last = found.Length > size ? shown.LastOrDefault() : null;
        int? count = page.Count ? await rows.CountAsync(cancellationToken) : null;
        return new Answer<FigurePage>(
            new FigurePage(shown, last is null ? null : new FigureCursor(last.Figure.Id, FigureOrder.KeyOf(last, page.Sort)).Write(page.Sort), count),
            null);
    }

    /// <summary>The rows of a page, apart from finding which: what is put in order stays narrow, and stands in an index. Figures of a report that was read again meanwhile are gone.</summary>
    private static async Task<ImmutableArray<FigureRow>> LoadAsync(ArchiveContext archive, long[] figures, CancellationToken cancellationToken)
    {
        Dictionary<long, FigureRow> rows = await archive.Figures.AsNoTracking()
            .Where(figure => figures.Contains(figure.Id))
            .Join(archive.Reports, figure => figure.ReportId, report => report.Id, (figure, report) => new FigureRow { Figure = figure, Report = report })
            .ToDictionaryAsync(row => row.Figure.Id, cancellationToken);
        return [.. figures.Where(rows.ContainsKey).Select(figure => rows[figure])];
    }

    /// <summary>All figures that are wanted, for a file.</summary>
    /// <param name="archive">The database; it stays open until the rows were read.</param>
    /// <param name="viewer">Who asks.</param>
    /// <param name="filter">Which figures.</param>
    /// <param name="page">Their order.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Answer<FigureExport>> ExportAsync(ArchiveContext archive, Viewer viewer, FigureFilter filter, FigurePaging page, CancellationToken cancellationToken)
    {
        (IQueryable<FigureRow>? rows, QueryError? error) = await RowsAsync(archive, viewer, filter, cancellationToken);
        return rows is null
            ? new Answer<FigureExport>(null, error)
            : new Answer<FigureExport>(new FigureExport(await rows.CountAsync(cancellationToken), FigureOrder.Of(rows, page.Sort, page.Descending, after: null).AsAsyncEnumerable()), null);
    }

    private async Task<(IQueryable<FigureRow>? Rows, QueryError? Error)> RowsAsync(ArchiveContext archive, Viewer viewer, FigureFilter filter, CancellationToken cancellationToken)
    {
        if (!QueryParser.TryParse(filter.Query ?? string.Empty, out ImmutableArray<QueryNode> parts, out QueryError? error))
        {
            return (null, error);
        }

        (BoundQuery query, error) = await new QueryBinder(_indicators, viewer.Visible(archive.Reports)).BindAsync(parts, cancellationToken);
        if (error is not null)
        {
            return (null, error);
        }

        var matching = new MatchingPassages(archive, viewer, query);
        IQueryable<StoredFigure> figures = Filtered(Matching(archive, query, matching), filter);
        return (figures.AsNoTracking().Join(Filtered(matching.Reports(), filter), figure => figure.ReportId, report => report.Id, (figure, report) => new FigureRow { Figure = figure, Report = report }), null);
    }

    /// <summary>A figure has the words itself, or they are in its heading or subject; its passage has their accents, and the phrases.</summary>
    private static IQueryable<StoredFigure> Matching(ArchiveContext archive, BoundQuery query, MatchingPassages matching)
    {
        IQueryable<StoredFigure> figures = query.Figures.Count > 0 ? matching.Figures() : archive.Figures;
        if (query.Whole is { } match)
        {
            IQueryable<long> passages = PassageIndex.Of(archive).Matching(archive, match);
            figures = figures.Where(figure => passages.Contains((figure.ReportId * PassageId.MostInReport) + figure.Passage));
        }

        foreach (string word in query.Row.Select(word => $" {word.Folded} "))
        {
            figures = figures.Where(figure => figure.Words!.Contains(word));
        }

        string[] indicators = [.. query.Indicators];
        return indicators.Length == 0 ? figures : figures.Where(figure => indicators.Contains(figure.IndicatorId));
    }

    private static IQueryable<StoredFigure> Filtered(IQueryable<StoredFigure> figures, FigureFilter filter) => figures
        .Where(figure => filter.Indicator == null || figure.IndicatorId == filter.Indicator)
        .Where(figure => filter.Type == null || figure.Type == filter.Type)
        .Where(figure => filter.Role == null || figure.Role == filter.Role)
        .Where(figure => filter.MinRate == null || figure.Rate >= filter.MinRate)
        .Where(figure => filter.MaxRate == null || figure.Rate <= filter.MaxRate)
        .Where(figure => filter.MinValue == null || (figure.Value ?? figure.Numerator) >= filter.MinValue)
        .Where(figure => filter.MaxValue == null || (figure.Value ?? figure.Numerator) <= filter.MaxValue);

    private static IQueryable<StoredReport> Filtered(IQueryable<StoredReport> reports, FigureFilter filter) => reports
        .Where(report => filter.Unit == null || report.Unit == filter.Unit)
        .Where(report => filter.District == null || report.District == filter.District)
        .Where(report => filter.Province == null || report.Province == filter.Province)
        .Where(report => filter.Year == null || report.Year == filter.Year)
        .Where(report => filter.From == null || report.PeriodEnd >= filter.From)
        .Where(report => filter.To == null || report.PeriodEnd <= filter.To);
}
