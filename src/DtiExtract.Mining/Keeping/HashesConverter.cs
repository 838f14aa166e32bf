using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DtiExtract.Mining.Keeping;

/// <summary>Hashes as their bytes: a report has thousands.</summary>
internal sealed class HashesConverter : JsonConverter<ImmutableArray<uint>>
{
    /// <inheritdoc/>
    public override ImmutableArray<uint> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        [.. MemoryMarshal.Cast<byte, uint>(reader.GetBytesFromBase64())];

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ImmutableArray<uint> value, JsonSerializerOptions options) =>
        writer.WriteBase64StringValue(MemoryMarshal.AsBytes(value.AsSpan()));
}
