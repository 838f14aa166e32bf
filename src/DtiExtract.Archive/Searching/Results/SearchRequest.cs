namespace DtiExtract.Archive.Searching.Results;

/// <summary>What is searched for, and how it is to be shown.</summary>
/// <param name="Query">The words of the person.</param>
public sealed record SearchRequest(string Query)
{
    /// <summary>How many passages a page shows.</summary>
    public int Size { get; init; } = 20;

    /// <summary>Where the page begins; null for the first one.</summary>
    public string? Cursor { get; init; }

    /// <summary>What comes first.</summary>
    public SearchSort Sort { get; init; }

    /// <summary>Whether to count by province, unit, year and so on.</summary>
    public bool Facets { get; init; }
}

/// <summary>What comes first.</summary>
public enum SearchSort
{
    /// <summary>What fits best.</summary>
    Rank,

    /// <summary>The latest period.</summary>
    Date,
}
