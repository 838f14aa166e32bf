using System.Collections.Immutable;
using DtiExtract.Archive.Searching.Analysis;

namespace DtiExtract.Archive.Searching.Suggesting;

/// <summary>Holds names against what is typed of them.</summary>
internal static class NameBeginning
{
    /// <summary>At which word of a name the typed words stand in a row, of which the last may be unfinished; null when they don't. A word that is typed with accents fits its own only.</summary>
    public static int? Place(ImmutableArray<SearchTerm> name, ImmutableArray<SearchTerm> typed)
    {
        for (int start = 0; start + typed.Length <= name.Length; start++)
        {
            if (typed.Select((word, at) => Fits(name[start + at], word, isLast: at == typed.Length - 1)).All(fits => fits))
            {
                return start;
            }
        }

        return null;
    }

    private static bool Fits(SearchTerm written, SearchTerm typed, bool isLast)
    {
        (string whole, string part) = typed.HasAccents ? (written.Exact, typed.Exact) : (written.Folded, typed.Folded);
        return isLast ? whole.StartsWith(part, StringComparison.Ordinal) : whole == part;
    }
}
