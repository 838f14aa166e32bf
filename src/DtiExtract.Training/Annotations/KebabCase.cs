using System.Text.Json;
using System.Text.Json.Serialization;

namespace DtiExtract.Training.Annotations;

/// <summary>Reads names as the contract writes them: "ratio-exceeds-whole".</summary>
/// <typeparam name="T">The names.</typeparam>
internal sealed class KebabCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
