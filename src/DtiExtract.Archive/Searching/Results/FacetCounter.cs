using System.Collections.Immutable;
using System.Globalization;
using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Searching.Queries;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Searching.Results;

/// <summary>Counts matches by what they have, the newest ones as far as the bound reaches.</summary>
internal sealed class FacetCounter(ArchiveContext archive, BoundQuery query, MatchingPassages matching, SearchOptions options)
{
    /// <summary>Counts.</summary>
    public async Task<SearchFacets> CountAsync(long ceiling, CancellationToken cancellationToken)
    {
        IQueryable<long> ids = matching.Passages(query.Whole).Where(id => id <= ceiling).OrderByDescending(id => id).Take(options.FacetMatches + 1);
        var found = await ids.Join(archive.Passages, id => id, passage => passage.Id, (_, passage) => new { passage.ReportId, passage.Indicators, passage.Findings }).ToListAsync(cancellationToken);
        var reports = (await HeadersAsync([.. found.Select(one => one.ReportId).Distinct()], cancellationToken)).ToDictionary(report => report.Id);
        Header[] headers = [.. found.Select(one => reports[one.ReportId])];
        return new SearchFacets(
            new MatchCount(Math.Min(found.Count, options.FacetMatches), found.Count > options.FacetMatches),
            Counted(headers.Select(report => report.Province)),
            Counted(headers.Select(report => report.District)),
            Counted(headers.Select(report => report.Unit)),
            Counted(headers.Select(report => report.Year?.ToString(CultureInfo.InvariantCulture))),
            Counted(found.SelectMany(one => Codes(one.Indicators))),
            Counted(found.SelectMany(one => Codes(one.Findings))));
    }

    private Task<List<Header>> HeadersAsync(long[] reports, CancellationToken cancellationToken) => archive.Reports
        .Where(report => EF.Parameter(reports).Contains(report.Id))
        .Select(report => new Header(report.Id, report.Province, report.District, report.Unit, report.Year))
        .ToListAsync(cancellationToken);

    private ImmutableArray<FacetValue> Counted(IEnumerable<string?> values) =>
    [
        .. values.OfType<string>().CountBy(value => value).Select(pair => new FacetValue(pair.Key, pair.Value))
            .OrderByDescending(one => one.Count).ThenBy(one => one.Value, StringComparer.Ordinal).Take(options.FacetValues),
    ];

    private static string[] Codes(string? joined) => joined?.Split(' ') ?? [];

    private sealed record Header(long Id, string? Province, string? District, string? Unit, int? Year);
}
