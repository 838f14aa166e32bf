using System.Text.Json;

namespace DtiExtract.Mining.Tests.Outline;

/// <summary>Reports and their sections.</summary>
/// <param name="Id">What the case shows.</param>
/// <param name="Text">The lines of the body.</param>
/// <param name="Sections">The sections, written as "level kind criterion | heading".</param>
public sealed record OutlineCase(string Id, IReadOnlyList<string> Text, IReadOnlyList<string> Sections);

/// <summary>The cases of <c>outlines.json</c>.</summary>
internal static class OutlineCases
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static Dictionary<string, OutlineCase> All { get; } = JsonSerializer.Deserialize<OutlineCase[]>(
        File.ReadAllText(Path.Combine(Some.Root, "tests", "DtiExtract.Mining.Tests", "Outline", "outlines.json")), Options)!.ToDictionary(one => one.Id);
}
