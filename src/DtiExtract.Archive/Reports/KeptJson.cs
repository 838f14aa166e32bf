using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DtiExtract.Archive.Reports;

/// <summary>JSON in columns: members of enumerations stand there by name, so that one that is added does not change what older rows say.</summary>
internal static class KeptJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Converters = { new JsonStringEnumConverter() } };

    /// <summary>A value as it is kept.</summary>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>A kept value; null when a null was kept.</summary>
    public static T? Read<T>(string kept) => JsonSerializer.Deserialize<T>(kept, Options);
}
