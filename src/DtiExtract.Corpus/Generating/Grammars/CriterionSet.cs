namespace DtiExtract.Corpus.Generating.Grammars;

/// <summary>A criterion set that reports follow criterion by criterion; an entry of <c>sets.yaml</c>.</summary>
internal sealed class CriterionSet
{
    /// <summary>The province whose set it is.</summary>
    public string Province { get; init; } = "";

    /// <summary>Names of the groups by their numbers.</summary>
    public Dictionary<string, string> Groups { get; init; } = [];

    /// <summary>The criteria in their order.</summary>
    public List<Criterion> Criteria { get; init; } = [];
}

/// <summary>A criterion of a set.</summary>
internal sealed class Criterion
{
    /// <summary>Its code.</summary>
    public string Code { get; init; } = "";

    /// <summary>What it asks for, as a sentence with a place for the target.</summary>
    public string Ask { get; init; } = "";

    /// <summary>The target, where it is a number.</summary>
    public decimal? Target { get; init; }

    /// <summary>What it measures.</summary>
    public List<string> Indicators { get; init; } = [];

    /// <summary>The number of its group.</summary>
    public string Group => Code[..Code.IndexOf('.', StringComparison.Ordinal)];
}
