using System.Text.Json;
using System.Text.Json.Serialization;

namespace DtiExtract.Mining.Tests.Figures;

/// <summary>The rows of <c>Figures/vectors</c>, by id.</summary>
internal static class Vectors
{
    private const string KnownGaps = "known-gaps.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        AllowDuplicateProperties = false,
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>The rows that the miner reads right.</summary>
    public static IReadOnlyDictionary<string, Vector> Sound { get; } = Load(file => file != KnownGaps);

    /// <summary>The rows that the miner is known to get wrong.</summary>
    public static IReadOnlyDictionary<string, Vector> Gaps { get; } = Load(file => file == KnownGaps);

    private static Dictionary<string, Vector> Load(Func<string, bool> wanted) => Directory
        .EnumerateFiles(Repository.At("tests", "DtiExtract.Mining.Tests", "Figures", "vectors"), "*.json")
        .Where(file => wanted(Path.GetFileName(file)))
        .Order(StringComparer.Ordinal)
        .SelectMany(file => JsonSerializer.Deserialize<Vector[]>(File.ReadAllText(file), Options)!)
        .ToDictionary(row => row.Id, StringComparer.Ordinal);
}
