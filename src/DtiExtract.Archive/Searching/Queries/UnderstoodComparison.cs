using System.Collections.Immutable;

namespace DtiExtract.Archive.Searching.Queries;

/// <summary>How the words before a sign of comparison were understood.</summary>
/// <param name="Words">The words.</param>
/// <param name="Indicators">Ids of the indicators that they name; empty when figures were taken by their own words.</param>
/// <param name="IsRate">Whether percentages were compared.</param>
public sealed record UnderstoodComparison(string Words, ImmutableArray<string> Indicators, bool IsRate);
