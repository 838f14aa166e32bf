using System.Collections.Immutable;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Searching.Matching;
using DtiExtract.Archive.Searching.Passages;
using DtiExtract.Archive.Searching.Queries;
using DtiExtract.Mining.Rules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DtiExtract.Archive.Searching.Results;

/// <summary>Searches the passages of all reports that may be seen.</summary>
/// <param name="archives">The database.</param>
/// <param name="rules">The names of indicators.</param>
/// <param name="options">The bounds.</param>
public sealed class PassageSearch(IDbContextFactory<ArchiveContext> archives, MiningRules rules, IOptions<SearchOptions> options)
{
    /// <summary>How many passages a page shows at most.</summary>
    public const int LargestPage = 100;

    private readonly IndicatorNames _indicators = new(rules.Indicators);

    /// <summary>Answers a query.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="request">What for.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Answer<SearchPage>> SearchAsync(Viewer viewer, SearchRequest request, CancellationToken cancellationToken)
    {
        if (!QueryParser.TryParse(request.Query, out ImmutableArray<QueryNode> parts, out QueryError? error))
        {
            return new Answer<SearchPage>(null, error);
        }

        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        (BoundQuery query, error) = await new QueryBinder(_indicators, viewer.Visible(archive.Reports)).BindAsync(parts, cancellationToken);
        return error is null ? new Answer<SearchPage>(await PageAsync(archive, viewer, query, request, cancellationToken), null) : new Answer<SearchPage>(null, error);
    }

    /// <summary>What the index alone would be asked for a query, in the language of its database; null when it would not be asked, or the query names units or districts.</summary>
    internal string? IndexQuery(string query, bool onServer)
    {
        if (!QueryParser.TryParse(query, out ImmutableArray<QueryNode> parts, out _))
        {
            return null;
        }

        Task<(BoundQuery Bound, QueryError? Error)> binding = new QueryBinder(_indicators, Enumerable.Empty<StoredReport>().AsQueryable()).BindAsync(parts, CancellationToken.None);
        return binding.IsCompletedSuccessfully && binding.Result is { Error: null, Bound: { Wanted.Count: > 0, Whole: { } match } } ? PassageIndex.On(onServer).Write(match) : null;
    }

    private async Task<SearchPage> PageAsync(ArchiveContext archive, Viewer viewer, BoundQuery query, SearchRequest request, CancellationToken cancellationToken)
    {
        var matching = new MatchingPassages(archive, viewer, query);
        var scorer = new PassageScorer(query.Words);
        SearchCursor after = await StartAsync(archive, request, cancellationToken);
        int size = Math.Clamp(request.Size, 1, LargestPage);
        MatchCount? matches = null;
        List<Candidate> found;
        if (request.Sort == SearchSort.Date)
        {
            found = await new DatedPassages(archive, query, matching).TakeAsync(after, size + 1, cancellationToken);
        }
        else
        {
            var ranked = new RankedPassages(archive, query, matching, scorer, options.Value.Candidates);
            found = await ranked.TakeAsync(after, size + 1, cancellationToken);
            matches = ranked.Matches;
        }

        SearchFacets? facets = request.Facets ? await new FacetCounter(archive, query, matching, options.Value).CountAsync(after.Ceiling, cancellationToken) : null;
        Candidate? last = found.Count > size ? found[size - 1] : null;
        return new SearchPage(
            await new PassageShower(archive, matching, scorer).ShowAsync([.. found.Take(size)], query.Figures.Count > 0, cancellationToken),
            last is { } one ? new SearchCursor(after.Ceiling, one.Part, one.IsRanked, one.Rank, one.Id).Write() : null,
            facets?.Counted ?? matches ?? new MatchCount(found.Count, found.Count > size),
            [.. query.Understood],
            [.. query.Parts],
            facets);
    }

    /// <summary>Where the page begins: behind the last one, or before everything that is there now.</summary>
    private static async Task<SearchCursor> StartAsync(ArchiveContext archive, SearchRequest request, CancellationToken cancellationToken)
    {
        if (request.Cursor is { } written && SearchCursor.TryRead(written, out SearchCursor? cursor))
        {
            return cursor;
        }

        long newest = await archive.Reports.MaxAsync(report => (long?)report.Id, cancellationToken) ?? 0;
        return new SearchCursor(PassageId.Of(newest + 1, 0), 0, IsRanked: true, double.MaxValue, long.MaxValue);
    }
}
