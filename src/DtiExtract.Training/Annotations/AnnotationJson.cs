using System.Text.Json;
using System.Text.Json.Serialization;
using DtiExtract.Mining.Reconciliation;

namespace DtiExtract.Training.Annotations;

/// <summary>Reads annotations; fields that scores do not need are passed over.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, AllowDuplicateProperties = false, Converters = [typeof(SpanJson), typeof(KebabCase<FindingType>), typeof(KebabCase<Severity>)])]
[JsonSerializable(typeof(Annotation))]
[JsonSerializable(typeof(Annotation[]))]
internal sealed partial class AnnotationJson : JsonSerializerContext
{
    /// <summary>Reads the annotation of a report from its file.</summary>
    /// <exception cref="JsonException">The file is not in the form of annotations.</exception>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static Annotation Read(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return JsonSerializer.Deserialize(stream, Default.Annotation) ?? throw new JsonException("null");
    }

    /// <summary>Reads annotations of several reports, or of one, from one file.</summary>
    /// <exception cref="JsonException">The file is not in the form of annotations.</exception>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static IReadOnlyList<Annotation> ReadAll(string path)
    {
        byte[] json = File.ReadAllBytes(path);
        bool several = json.AsSpan().TrimStart(" \t\r\n"u8) is [(byte)'[', ..];
        return several ? JsonSerializer.Deserialize(json, Default.AnnotationArray) ?? [] : [Read(path)];
    }
}
