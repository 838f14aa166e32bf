namespace DtiExtract.Corpus.Source;

/// <summary>What stands above the text of an annotated source; read from YAML.</summary>
public sealed class FrontMatter
{
    /// <summary>The output below the corpus folder: commune/NAME.docx.</summary>
    public string File { get; init; } = "";

    /// <summary>Who reports, and on which period.</summary>
    public FrontHeader Header { get; init; } = new();

    /// <summary>How the report is rendered.</summary>
    public List<string> Render { get; init; } = [];

    /// <summary>What an auditor would want to see.</summary>
    public List<FrontFinding> Findings { get; init; } = [];

    /// <summary>The rendering options, understood.</summary>
    public RenderOptions Options => RenderOptions.Parse(Render);
}

/// <summary>The header of a report, as the contract has it; dates as ISO text.</summary>
public sealed class FrontHeader
{
    /// <summary>The unit with its kind.</summary>
    public string? Unit { get; init; }

    /// <summary>commune, district or province.</summary>
    public string? UnitLevel { get; init; }

    /// <summary>The unit above.</summary>
    public string? Parent { get; init; }

    /// <summary>The province.</summary>
    public string? Province { get; init; }

    /// <summary>The period as written.</summary>
    public string? Period { get; init; }

    /// <summary>First day of the period.</summary>
    public string? PeriodStart { get; init; }

    /// <summary>Last day of the period.</summary>
    public string? PeriodEnd { get; init; }

    /// <summary>Number and symbol of the document, when filled in.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>The date of the document, when filled in.</summary>
    public string? SignedOn { get; init; }

    /// <summary>The criterion set that the report follows, as a key of <c>rules/criterion-sets</c>; null when none is known.</summary>
    public string? CriterionSet { get; init; }
}

/// <summary>A finding that an annotator recorded.</summary>
public sealed class FrontFinding
{
    /// <summary>The type, as the contract has it.</summary>
    public string Type { get; init; } = "";

    /// <summary>error, warning or info.</summary>
    public string Severity { get; init; } = "";

    /// <summary>The ids of the marks that take part.</summary>
    public List<string> At { get; init; } = [];

    /// <summary>Why, in a sentence.</summary>
    public string Explanation { get; init; } = "";

    /// <summary>The mend, when there is one.</summary>
    public string? Suggestion { get; init; }
}
