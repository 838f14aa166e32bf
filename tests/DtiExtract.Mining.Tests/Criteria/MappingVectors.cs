using System.Text.Json;

namespace DtiExtract.Mining.Tests.Criteria;

/// <summary>A figure and what it measures by the rules.</summary>
/// <param name="Id">Names the case.</param>
/// <param name="Lines">A text of one block a line, see <see cref="SomeText.OfLines"/>.</param>
/// <param name="Quote">How the figure's quote begins.</param>
/// <param name="Indicator">What it measures; null for nothing.</param>
/// <param name="Reason">Why.</param>
public sealed record MappingVector(string Id, string Lines, string Quote, string? Indicator, string Reason);

/// <summary>The rows of <c>Criteria/vectors/mapping.json</c>, by id.</summary>
internal static class MappingVectors
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>All rows.</summary>
    public static IReadOnlyDictionary<string, MappingVector> All { get; } = JsonSerializer
        .Deserialize<MappingVector[]>(File.ReadAllText(Repository.At("tests", "DtiExtract.Mining.Tests", "Criteria", "vectors", "mapping.json")), Options)!
        .ToDictionary(row => row.Id, StringComparer.Ordinal);
}
