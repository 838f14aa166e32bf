namespace DtiExtract.Service.Screens.Headers;

/// <summary>A header as a person left it in the table: what was not shown is null.</summary>
internal sealed record HeaderForm
{
    /// <summary>The report.</summary>
    public long Id { get; init; }

    /// <summary>The version of the report that was seen.</summary>
    public int Version { get; init; }

    /// <summary>The unit with its kind.</summary>
    public string? Unit { get; init; }

    /// <summary>The code of the unit that was chosen; none when the name was typed.</summary>
    public string? UnitCode { get; init; }

    /// <summary>The unit above.</summary>
    public string? Parent { get; init; }

    /// <summary>The province.</summary>
    public string? Province { get; init; }

    /// <summary>The period in words.</summary>
    public string? Period { get; init; }

    /// <summary>Number and symbol.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>The date: 31/12/2024, or 2024-12-31.</summary>
    public string? SignedOn { get; init; }

    /// <summary>The key of the criterion set.</summary>
    public string? CriterionSet { get; init; }
}

/// <summary>What can't be kept of a header.</summary>
/// <param name="Field">The part; null when it is none in particular.</param>
/// <param name="Sentence">Why, and what to do.</param>
internal sealed record HeaderMistake(HeaderField? Field, Wording Sentence);
