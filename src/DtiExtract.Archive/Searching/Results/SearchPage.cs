using System.Collections.Immutable;
using DtiExtract.Archive.Searching.Queries;
using DtiExtract.Mining;

namespace DtiExtract.Archive.Searching.Results;

/// <summary>A page of what was found.</summary>
/// <param name="Items">The passages, in order.</param>
/// <param name="Next">Where the next page begins; null after the last one.</param>
/// <param name="Matches">How many passages match.</param>
/// <param name="Comparisons">How comparisons were understood.</param>
/// <param name="Parts">What stands where in the query.</param>
/// <param name="Facets">Counts over the matches, when they were asked for.</param>
public sealed record SearchPage(
    ImmutableArray<FoundPassage> Items, string? Next, MatchCount Matches, ImmutableArray<UnderstoodComparison> Comparisons, ImmutableArray<QueryPart> Parts, SearchFacets? Facets);

/// <summary>How many there are.</summary>
/// <param name="Count">So many.</param>
/// <param name="IsLowerBound">Whether there are more.</param>
public sealed record MatchCount(int Count, bool IsLowerBound);

/// <summary>A passage that was found.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Report">The report that it stands in.</param>
/// <param name="Start">First position in the report's text.</param>
/// <param name="End">First position after it.</param>
/// <param name="Heading">The heading above it, or at its beginning.</param>
/// <param name="Text">Its words.</param>
/// <param name="Highlights">What was searched for, in positions of <paramref name="Text"/>, in order.</param>
/// <param name="Rank">How well it fits; comparable within one search only.</param>
public sealed record FoundPassage(long Id, FoundIn Report, int Start, int End, string? Heading, string Text, ImmutableArray<TextSpan> Highlights, double Rank);

/// <summary>The report of a passage.</summary>
public sealed record FoundIn(long Id, string Name, string? Title, string? Unit, string? District, string? Province, string? Period, DateOnly? PeriodEnd, int? Year);

/// <summary>Counts over the matches.</summary>
/// <param name="Counted">How many matches were counted, the newest first; a lower bound when there are more.</param>
/// <param name="Provinces">By province.</param>
/// <param name="Districts">By district.</param>
/// <param name="Units">By unit.</param>
/// <param name="Years">By year.</param>
/// <param name="Indicators">By what the figures measure that stand in them.</param>
/// <param name="FindingTypes">By what was found in them.</param>
public sealed record SearchFacets(
    MatchCount Counted,
    ImmutableArray<FacetValue> Provinces,
    ImmutableArray<FacetValue> Districts,
    ImmutableArray<FacetValue> Units,
    ImmutableArray<FacetValue> Years,
    ImmutableArray<FacetValue> Indicators,
    ImmutableArray<FacetValue> FindingTypes);

/// <summary>How many matches have a value.</summary>
public sealed record FacetValue(string Value, int Count);

/// <summary>A page, or why there is none.</summary>
/// <typeparam name="TPage">The page.</typeparam>
/// <param name="Page">The page; null when the query can't be answered.</param>
/// <param name="Error">Why; null when it is answered.</param>
public sealed record Answer<TPage>(TPage? Page, QueryError? Error)
    where TPage : class;
