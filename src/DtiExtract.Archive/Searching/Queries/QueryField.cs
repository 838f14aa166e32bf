namespace DtiExtract.Archive.Searching.Queries;

/// <summary>By what a search can be narrowed.</summary>
internal enum QueryField
{
    /// <summary>The unit that reports.</summary>
    Unit,

    /// <summary>Its district.</summary>
    District,

    /// <summary>Its province.</summary>
    Province,

    /// <summary>The year of the report.</summary>
    Year,

    /// <summary>The period as written.</summary>
    Period,

    /// <summary>What a figure measures.</summary>
    Indicator,

    /// <summary>The code of a criterion.</summary>
    Criterion,

    /// <summary>A type of findings or figures.</summary>
    Type,
}
