using System.Collections.Immutable;
using DtiExtract.Archive.Searching.Analysis;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Reconciliation;

namespace DtiExtract.Archive.Searching.Queries;

/// <summary>Finds types of findings and figures by their code or label.</summary>
internal static class TypeNames
{
    private static readonly ImmutableArray<Term> All =
        [.. Enum.GetValues<FindingType>().Select(Terms.Of), .. Enum.GetValues<FigureType>().Select(Terms.Of)];

    /// <summary>Types that only several reports together have: no passage is marked with them while it is mined.</summary>
    public static ImmutableArray<string> Across { get; } =
    [
        .. new[] { FindingType.SeriesJump, FindingType.BaseJump, FindingType.RollupMismatch, FindingType.CopiedFigure, FindingType.CopiedText, FindingType.DuplicateReport }
            .Select(type => Terms.Of(type).Code),
    ];

    /// <summary>The codes of the types that are named so.</summary>
    public static ImmutableArray<string> Find(string name)
    {
        string words = Folded(name);
        ImmutableArray<string> same = [.. All.Where(term => Names(term).Any(one => one == words)).Select(term => term.Code)];
        return same.IsEmpty ? [.. All.Where(term => Names(term).Any(one => one.Contains(words, StringComparison.Ordinal))).Select(term => term.Code)] : same;
    }

    private static IEnumerable<string> Names(Term term) => [Folded(term.Code), Folded(term.Label.Vietnamese), Folded(term.Label.English)];

    private static string Folded(string name) => SearchText.FoldedWordsOf(name);
}
