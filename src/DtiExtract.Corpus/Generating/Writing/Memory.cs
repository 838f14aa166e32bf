namespace DtiExtract.Corpus.Generating.Writing;

/// <summary>A measure as a report stated it.</summary>
/// <param name="Figure">The id of the figure.</param>
/// <param name="Part">The stated number; null when only a percentage was stated.</param>
internal sealed record Statement(string Figure, decimal? Part);

/// <summary>What a report stated, so that it can be said again, contradicted, or compared with the next report.</summary>
internal sealed class Memory
{
    private int _figures;
    private int _places;

    /// <summary>The first statement of each indicator.</summary>
    public Dictionary<string, Statement> Statements { get; } = new(StringComparer.Ordinal);

    /// <summary>Indicators stated with a fault; they are not stated again.</summary>
    public HashSet<string> Spoilt { get; } = new(StringComparer.Ordinal);

    /// <summary>The figures that state a base as such, by base.</summary>
    public Dictionary<string, string> Bases { get; } = new(StringComparer.Ordinal);

    /// <summary>All figures in which the population stands.</summary>
    public List<string> PopulationFigures { get; } = [];

    /// <summary>The mark of the report's own date; null where it is left blank.</summary>
    public string? Signature { get; set; }

    /// <summary>The mark of the title.</summary>
    public string Title { get; set; } = "";

    /// <summary>The passage that no other unit has; null when there is none.</summary>
    public string? Passage { get; set; }

    /// <summary>An id for the next figure.</summary>
    public string NextFigure() => $"f{++_figures}";

    /// <summary>An id for the next place that is no figure.</summary>
    public string NextPlace() => $"m{++_places}";
}
