using System.Text.Json;

namespace DtiExtract.Training.Annotations;

/// <summary>What annotators agreed on for one report.</summary>
internal sealed record Annotation
{
    /// <summary>The file of the report, beside the annotation or from there.</summary>
    public string? Report { get; init; }

    /// <summary>Who reports, and on which period; a field that is not there is not scored.</summary>
    public IReadOnlyDictionary<string, JsonElement> Header { get; init; } = new Dictionary<string, JsonElement>();

    /// <summary>The figures.</summary>
    public required IReadOnlyList<ScoredFigure> Figures { get; init; }

    /// <summary>What contradicts itself.</summary>
    public IReadOnlyList<ScoredFinding> Findings { get; init; } = [];
}
