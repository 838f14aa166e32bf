namespace DtiExtract.Corpus.Generating.Grammars;

/// <summary>Of what names are composed; <c>places.yaml</c>.</summary>
internal sealed class Places
{
    /// <summary>First words of names.</summary>
    public List<string> First { get; init; } = [];

    /// <summary>Second words.</summary>
    public List<string> Second { get; init; } = [];

    /// <summary>Names of people: family, middle, given.</summary>
    public Dictionary<string, List<string>> People { get; init; } = [];

    /// <summary>The provinces that invented units are placed in.</summary>
    public List<ProvinceEntry> Provinces { get; init; } = [];
}

/// <summary>A province.</summary>
internal sealed class ProvinceEntry
{
    /// <summary>Its name.</summary>
    public string Name { get; init; } = "";

    /// <summary>old, new or both: whether it exists before and from 1 July 2025.</summary>
    public string When { get; init; } = "";

    /// <summary>How often it is chosen.</summary>
    public int Weight { get; init; }

    /// <summary>What its villages are called.</summary>
    public string Village { get; init; } = "";
}
