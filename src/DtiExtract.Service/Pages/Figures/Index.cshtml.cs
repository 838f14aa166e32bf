using System.Collections.Frozen;
using System.Collections.Immutable;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Analysis;
using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Searching.Figures;
using DtiExtract.Archive.Searching.Queries;
using DtiExtract.Archive.Searching.Results;
using DtiExtract.Mining.Rules;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Api;
using DtiExtract.Service.Screens;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Pages.Figures;

/// <summary>Figures of all reports as a table.</summary>
internal sealed class FiguresModel(FigureSearch search, FigureTargets targets, ReportedScope scope, MiningRules rules, CurrentViewer viewers, IDbContextFactory<ArchiveContext> archives) : PageModel
{
    private const int Suggested = 20;
    private const int PageSize = 50;

    /// <summary>Which figures, and in which order.</summary>
    [BindProperty(SupportsGet = true, Name = "")]
    public FigureQuery Query { get; set; } = FigureQuery.All;

    /// <summary>The province, or a district of one.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Area { get; set; }

    /// <summary>What was found; null when the words can't be read.</summary>
    public FigurePage? Found { get; private set; }

    /// <summary>Why the words can't be read.</summary>
    public QueryError? Mistake { get; private set; }

    /// <summary>How the figures stand to their targets.</summary>
    public FrozenDictionary<long, FigureVerdict> Verdicts { get; private set; } = FrozenDictionary<long, FigureVerdict>.Empty;

    /// <summary>The areas to choose from.</summary>
    public ImmutableArray<ProvinceOption> Areas { get; private set; } = [];

    /// <summary>The area that is chosen.</summary>
    public AreaChoice ChosenArea => new(Query.Province, Query.District);

    /// <summary>Whether anything is asked for beyond all figures.</summary>
    public bool IsFiltered => Query.Filter() != new FigureFilter();

    /// <summary>Whether one of the conditions is chosen that are folded away.</summary>
    public bool HasFurther => Query is { From: not null } or { To: not null } or { Type: not null } or { MinRate: not null } or { MaxRate: not null } or { MinValue: not null } or { MaxValue: not null };

    /// <summary>Whether the figures can be sorted: those of all indicators together mean nothing in a row, and sorting every figure of the archive would take seconds.</summary>
    public bool CanSort => !string.IsNullOrWhiteSpace(Query.Q) || Query is { Indicator: not null } or { Unit: not null };

    /// <summary>Where the same figures are given out as a file, in the same order.</summary>
    public string ExportAddress(string format) =>
        Request.With("/api/figures/export." + format, ("area", null), ("province", Query.Province), ("district", Query.District), ("sort", Query.Sort), ("direction", Query.Direction), ("size", null), ("count", null));

    /// <summary>The head of a column that sorts.</summary>
    public SortHead Head(string label, FigureSort sort, bool isNumber = false) =>
        new(label, sort.ToString().ToLowerInvariant(), Query.Paging().Sort == sort, Query.Paging().Descending, isNumber, CanSort);

    /// <summary>The name of an indicator.</summary>
    public Wording NameOf(string indicator) => IndicatorTexts.Of(rules.Indicators, indicator);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Viewer viewer = await viewers.GetAsync(cancellationToken);
        await FindAsync(viewer, withCount: false, cancellationToken);
        if (Request.IsForPart() && Query.Cursor is not null && Found is not null)
        {
            return Partial("_Rows", this);
        }

        Areas = ProvinceOption.Of(await scope.CountAsync(viewer, cancellationToken));
        return Page();
    }

    /// <summary>How many figures there are in all: counting takes longer than the first page.</summary>
    public async Task<IActionResult> OnGetCountAsync(CancellationToken cancellationToken)
    {
        await FindAsync(await viewers.GetAsync(cancellationToken), withCount: true, cancellationToken);
        return Partial("_Count", this);
    }

    /// <summary>Names of units like what is typed.</summary>
    public async Task<IActionResult> OnGetUnitsAsync(CancellationToken cancellationToken) =>
        Partial("_Units", await scope.UnitsAsync(await viewers.GetAsync(cancellationToken), new AnalysisArea(null, null, null), Query.Unit ?? string.Empty, Suggested, cancellationToken));

    private async Task FindAsync(Viewer viewer, bool withCount, CancellationToken cancellationToken)
    {
        if (AreaChoice.Read(Area) is { Province: not null } area)
        {
            Query = Query with { Province = area.Province, District = area.District };
        }

        Query = CanSort ? Query : Query with { Sort = null, Direction = null };
        if (!ModelState.IsValid)
        {
            return;
        }

        FigurePaging paging = withCount ? new FigurePaging { Size = 1, Count = true } : Query.Paging() with { Size = PageSize };
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        Answer<FigurePage> answer = await search.PageAsync(archive, viewer, Query.Filter(), paging, cancellationToken);
        (Found, Mistake) = (answer.Page, answer.Error);
        Verdicts = Found is null || withCount ? Verdicts : await targets.FindAsync(archive, Found.Items, cancellationToken);
    }
}
