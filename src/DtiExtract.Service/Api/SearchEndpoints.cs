using System.Collections.Immutable;
using DtiExtract.Archive.Searching.Queries;
using DtiExtract.Archive.Searching.Results;
using DtiExtract.Archive.Searching.Suggesting;
using DtiExtract.Mining;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Api.Findings;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DtiExtract.Service.Api;

/// <summary>Searching the passages of reports.</summary>
internal static class SearchEndpoints
{
    /// <summary>Maps the addresses.</summary>
    public static void MapSearch(RouteGroupBuilder api)
    {
        api.MapGet("/search", SearchAsync)
            .WithTags("Search").WithName("SearchPassages").WithSummary("Searches passages by words, fields and comparisons on figures").ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapGet("/search/suggest", SuggestAsync)
            .WithTags("Search").WithName("SuggestSearches").WithSummary("Suggests units, indicators and types of findings while a question is typed");
    }

    /// <summary>What is answered to a query that can't be read: where the mistake is, and what to do.</summary>
    public static ProblemHttpResult Refused(QueryError error)
    {
        ProblemHttpResult problem = Problems.Of(StatusCodes.Status400BadRequest, "query", error.Message);
        problem.ProblemDetails.Extensions["start"] = error.Span.Start;
        problem.ProblemDetails.Extensions["end"] = error.Span.End;
        return problem;
    }

    private static async Task<Results<Ok<SearchResponse>, ProblemHttpResult>> SearchAsync([AsParameters] SearchQuery query, CurrentViewer viewer, PassageSearch search, CancellationToken cancellationToken)
    {
        var request = new SearchRequest(query.Q ?? string.Empty)
        {
            Size = query.Size ?? 20,
            Cursor = query.Cursor,
            Sort = query.Sort is "date" ? SearchSort.Date : SearchSort.Rank,
            Facets = query.Facets ?? false,
        };
        Answer<SearchPage> answer = await search.SearchAsync(await viewer.GetAsync(cancellationToken), request, cancellationToken);
        return answer.Page is { } page ? TypedResults.Ok(SearchResponse.Of(page)) : Refused(answer.Error!);
    }

    private static async Task<Ok<ImmutableArray<SuggestionItem>>> SuggestAsync([AsParameters] SuggestQuery query, CurrentViewer viewer, SearchSuggester suggester, CancellationToken cancellationToken) =>
        TypedResults.Ok<ImmutableArray<SuggestionItem>>([.. (await suggester.FindAsync(await viewer.GetAsync(cancellationToken), query.Q ?? string.Empty, cancellationToken)).Select(SuggestionItem.Of)]);
}

/// <summary>What is asked for.</summary>
/// <param name="Q">Words, "phrases", -not, field:value and comparisons.</param>
/// <param name="Size">How many passages a page shows, 100 at most.</param>
/// <param name="Cursor">Where the page begins: "next" of the page before.</param>
/// <param name="Sort">"rank" or "date".</param>
/// <param name="Facets">Whether to count by province, unit, year and so on.</param>
internal sealed record SearchQuery(string? Q, int? Size, string? Cursor, string? Sort, bool? Facets);

/// <summary>A question that is being typed.</summary>
/// <param name="Q">The question as far as it is typed.</param>
internal sealed record SuggestQuery(string? Q);

/// <summary>How a question may go on: "unit", "indicator" or "findingType" with its name, and the question with a condition on it.</summary>
internal sealed record SuggestionItem(string Kind, Wording Name, string? Within, string Question)
{
    /// <summary>The suggestion as it is sent.</summary>
    public static SuggestionItem Of(SearchSuggestion suggestion) =>
        new(Words.Of(suggestion.Kind), suggestion.Name, suggestion.Within, suggestion.Question);
}

/// <summary>A page of what was found.</summary>
internal sealed record SearchResponse(ImmutableArray<PassageItem> Items, string? Next, MatchCount Matches, ImmutableArray<UnderstoodComparison> Comparisons, SearchFacets? Facets)
{
    /// <summary>The page as it is sent.</summary>
    public static SearchResponse Of(SearchPage page) => new([.. page.Items.Select(PassageItem.Of)], page.Next, page.Matches, page.Comparisons, page.Facets);
}

/// <summary>A passage: its place in the report, and what was searched for in positions of its text.</summary>
internal sealed record PassageItem(long Id, FoundIn Report, int Start, int End, string? Heading, string Text, ImmutableArray<int[]> Highlights, double Rank)
{
    /// <summary>The passage as it is sent.</summary>
    public static PassageItem Of(FoundPassage passage) =>
        new(passage.Id, passage.Report, passage.Start, passage.End, passage.Heading, passage.Text, [.. passage.Highlights.Select(Pair)], passage.Rank);

    private static int[] Pair(TextSpan span) => [span.Start, span.End];
}
