using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Reading.Docx;
using DtiExtract.Mining.Reading.Pdf;
using DtiExtract.Mining.Reading.PlainText;

namespace DtiExtract.Mining.Keeping;

/// <summary>The way back to the original, under the name of the format that it leads to.</summary>
internal sealed class SourceMapConverter : JsonConverter<ISourceMap>
{
    private const string Lines = "lines";
    private const string Places = "places";
    private const string Words = "words";

    /// <inheritdoc/>
    public override ISourceMap Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Read();
        string? name = reader.GetString();
        reader.Read();
        ISourceMap map = name switch
        {
            Lines => new LineIndex(JsonSerializer.Deserialize<ImmutableArray<int>>(ref reader, options)),
            Places => new DocxSourceMap(JsonSerializer.Deserialize<List<DocxStretch>>(ref reader, options)!),
            Words => new WordMap(JsonSerializer.Deserialize<List<PlacedWord>>(ref reader, options)!),
            _ => throw new JsonException(),
        };
        reader.Read();
        return map;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ISourceMap value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        switch (value)
        {
            case LineIndex lines:
                Write(writer, Lines, lines.Starts, options);
                break;
            case DocxSourceMap document:
                Write(writer, Places, document.Stretches, options);
                break;
            case WordMap pages:
                Write(writer, Words, pages.Words, options);
                break;
            default:
                throw new JsonException();
        }

        writer.WriteEndObject();
    }

    private static void Write<T>(Utf8JsonWriter writer, string name, T value, JsonSerializerOptions options)
    {
        writer.WritePropertyName(name);
        JsonSerializer.Serialize(writer, value, options);
    }
}
