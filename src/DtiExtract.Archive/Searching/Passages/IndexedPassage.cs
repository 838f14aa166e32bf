using System.Collections.Immutable;
using DtiExtract.Archive.Searching.Analysis;

namespace DtiExtract.Archive.Searching.Passages;

/// <summary>A passage as both indexes take it in.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Terms">Its words and numbers, in the order of the text.</param>
/// <param name="Further">Words that stand elsewhere but say what it is about, and other readings of its numbers; no phrase runs over them.</param>
/// <param name="Marks">Its marks.</param>
internal sealed record IndexedPassage(long Id, ImmutableArray<SearchTerm> Terms, ImmutableArray<SearchTerm> Further, ImmutableArray<string> Marks)
{
    /// <summary>Analyses a passage.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="text">The words of the passage.</param>
    /// <param name="marked">What stands in it.</param>
    public static IndexedPassage Of(long id, string text, MarkedPassage marked)
    {
        ImmutableArray<SearchTerm> terms = SearchText.TermsOf(text);
        return new IndexedPassage(id, terms, [.. SearchText.SpacedNumbers(text, terms), .. ContextOf(marked, terms)], [.. marked.Marks]);
    }

    /// <summary>The heading above it, and what its figures measure, as far as the passage does not say it itself: the heads of a table's columns, for instance.</summary>
    private static IEnumerable<SearchTerm> ContextOf(MarkedPassage marked, ImmutableArray<SearchTerm> terms)
    {
        HashSet<string> said = [.. terms.Select(term => term.Exact)];
        IEnumerable<string?> subjects = marked.Figures.Select(figure => figure.Subject).Distinct();
        IEnumerable<string?> context = marked.Passage.HoldsHeading ? subjects : subjects.Prepend(marked.Passage.Heading);
        return context.OfType<string>().SelectMany(text => SearchText.TermsOf(text)).Where(term => said.Add(term.Exact));
    }
}
