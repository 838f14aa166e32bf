namespace DtiExtract.Archive.Searching.Figures;

/// <summary>How figures are shown.</summary>
public sealed record FigurePaging
{
    /// <summary>How many a page shows.</summary>
    public int Size { get; init; } = 50;

    /// <summary>Where the page begins; null for the first one.</summary>
    public string? Cursor { get; init; }

    /// <summary>By what they are sorted.</summary>
    public FigureSort Sort { get; init; }

    /// <summary>Whether the largest, or the newest, come first.</summary>
    public bool Descending { get; init; } = true;

    /// <summary>Whether to count all of them.</summary>
    public bool Count { get; init; }
}
