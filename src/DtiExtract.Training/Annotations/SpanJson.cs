using System.Text.Json;
using System.Text.Json.Serialization;
using DtiExtract.Mining;

namespace DtiExtract.Training.Annotations;

/// <summary>Reads a span as findings write it: [start, end].</summary>
internal sealed class SpanJson : JsonConverter<TextSpan>
{
    /// <inheritdoc/>
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        bool begins = reader.TokenType == JsonTokenType.StartArray;
        int start = begins ? Next(ref reader) : 0;
        int end = begins ? Next(ref reader) : 0;
        return begins && reader.Read() && reader.TokenType == JsonTokenType.EndArray && start <= end ? new TextSpan(start, end) : throw new JsonException("[start, end]");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.End);
        writer.WriteEndArray();
    }

    private static int Next(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int position) ? position : throw new JsonException("[start, end]");
}
