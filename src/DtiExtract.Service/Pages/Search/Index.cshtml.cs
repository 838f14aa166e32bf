using System.Collections.Immutable;
using DtiExtract.Archive.Searching.Queries;
using DtiExtract.Archive.Searching.Results;
using DtiExtract.Mining.Rules;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Screens;
using DtiExtract.Service.Screens.Searching;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DtiExtract.Service.Pages.Search;

/// <summary>One box to search all reports.</summary>
internal sealed class SearchModel(PassageSearch search, CurrentViewer viewers, MiningRules rules) : PageModel
{
    private const string ByDate = "date";

    /// <summary>The question.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>"date" for the latest period first.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    /// <summary>Where the page begins.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Cursor { get; set; }

    /// <summary>Whether the counts stand in the page itself, for browsers without scripts.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Facets { get; set; }

    /// <summary>What was found; null when nothing was asked or the question can't be read.</summary>
    public SearchPage? Found { get; private set; }

    /// <summary>Why the question can't be read.</summary>
    public QueryError? Mistake { get; private set; }

    /// <summary>Whether something was asked.</summary>
    public bool IsAsked => !string.IsNullOrWhiteSpace(Q);

    /// <summary>Whether the latest period comes first.</summary>
    public bool IsByDate => Sort == ByDate;

    /// <summary>The question without accents, by which more may be found; null when it has none.</summary>
    public string? WithoutAccents => QuestionText.WithoutAccents(Q!) is var plain && plain != Q ? plain : null;

    /// <summary>The conditions of the question.</summary>
    public ImmutableArray<QuestionChip> Chips => Found is null ? [] : QuestionChip.Of(Q!, Found.Parts);

    /// <summary>By what the question can be narrowed.</summary>
    public IEnumerable<FacetGroup> Groups => Found?.Facets is { } facets ? FacetGroup.Of(Q!, facets, rules.Indicators) : [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        await AskAsync(20, Cursor, Facets, cancellationToken);
        return Request.IsForPart() && Cursor is not null && Found is not null ? Partial("_Results", this) : Page();
    }

    /// <summary>The counts by which to narrow; they take longer than the first page of passages.</summary>
    public async Task<IActionResult> OnGetFacetsAsync(CancellationToken cancellationToken)
    {
        await AskAsync(1, null, withFacets: true, cancellationToken);
        return Partial("_Facets", this);
    }

    /// <summary>The names of indicators that a comparison was understood to mean.</summary>
    public IEnumerable<Wording> NamesOf(UnderstoodComparison comparison) => comparison.Indicators.Select(id => IndicatorTexts.Of(rules.Indicators, id));

    private async Task AskAsync(int size, string? cursor, bool withFacets, CancellationToken cancellationToken)
    {
        if (!IsAsked)
        {
            return;
        }

        var request = new SearchRequest(Q!) { Size = size, Cursor = cursor, Sort = IsByDate ? SearchSort.Date : SearchSort.Rank, Facets = withFacets };
        Answer<SearchPage> answer = await search.SearchAsync(await viewers.GetAsync(cancellationToken), request, cancellationToken);
        (Found, Mistake) = (answer.Page, answer.Error);
    }
}
