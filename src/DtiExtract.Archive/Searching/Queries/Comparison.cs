namespace DtiExtract.Archive.Searching.Queries;

/// <summary>How a figure is held against a number.</summary>
internal enum Comparison
{
    /// <summary>The same.</summary>
    Equal,

    /// <summary>Another.</summary>
    NotEqual,

    /// <summary>Smaller.</summary>
    Less,

    /// <summary>Smaller, or the same.</summary>
    AtMost,

    /// <summary>Larger.</summary>
    More,

    /// <summary>Larger, or the same.</summary>
    AtLeast,
}
