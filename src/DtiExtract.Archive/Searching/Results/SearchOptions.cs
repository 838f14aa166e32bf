namespace DtiExtract.Archive.Searching.Results;

/// <summary>Bounds of a search; the section "Search" of the configuration.</summary>
public sealed class SearchOptions
{
    /// <summary>How many passages, the newest first, are held against each other when more match: the first pages come from them.</summary>
    public int Candidates { get; set; } = 200;

    /// <summary>How many matches, the newest first, are counted for facets.</summary>
    public int FacetMatches { get; set; } = 10_000;

    /// <summary>How many values of a facet are listed, the most frequent first.</summary>
    public int FacetValues { get; set; } = 50;

    /// <summary>How many figures are written into one export at most.</summary>
    public int ExportFigures { get; set; } = 200_000;

    /// <summary>What is wrong with them, one sentence for each.</summary>
    public IEnumerable<string> Mistakes()
    {
        (string Name, int Value)[] bounds =
            [(nameof(Candidates), Candidates), (nameof(FacetMatches), FacetMatches), (nameof(FacetValues), FacetValues), (nameof(ExportFigures), ExportFigures)];
        return bounds.Where(bound => bound.Value < 1).Select(bound => $"Search:{bound.Name} is {bound.Value}, but must be 1 at least.");
    }
}
