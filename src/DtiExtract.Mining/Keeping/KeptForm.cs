using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Mining.Reconciliation.Across;

namespace DtiExtract.Mining.Keeping;

/// <summary>
/// The form in which mined reports are kept, and handed from one process to another: JSON that is read back to what was written, spans, digits and the way to the
/// pages included. It is ours and may change with the program; other programs get the JSON of the contract.
/// </summary>
public static class KeptForm
{
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new JsonStringEnumConverter(),
            new SpanConverter(),
            new HashesConverter(),
            new SourceMapConverter(),
        },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutWhatChecksGoBy } },
    };

    /// <summary>A mined report, as bytes.</summary>
    public static byte[] Write(MinedReport report) => JsonSerializer.SerializeToUtf8Bytes(report, Options);

    /// <summary>The digest of a report, as bytes.</summary>
    public static byte[] Write(ReportDigest digest) => JsonSerializer.SerializeToUtf8Bytes(digest, Options);

    /// <summary>A finding, with the sentences of its check: it can be told when the rules have changed.</summary>
    public static string Write(Finding finding) => JsonSerializer.Serialize(finding, Options);

    /// <summary>A mined report from its bytes.</summary>
    /// <exception cref="JsonException">The bytes are no mined report.</exception>
    public static MinedReport ReadReport(ReadOnlySpan<byte> bytes) => Read<MinedReport>(bytes);

    /// <summary>A digest from its bytes.</summary>
    /// <exception cref="JsonException">The bytes are no digest.</exception>
    public static ReportDigest ReadDigest(ReadOnlySpan<byte> bytes) => Read<ReportDigest>(bytes);

    /// <summary>A finding from its text. Of its check it has the name and the sentences, not the limits.</summary>
    /// <exception cref="JsonException">The text is no finding.</exception>
    public static Finding ReadFinding(string text) => JsonSerializer.Deserialize<Finding>(text, Options) ?? throw new JsonException();

    /// <summary>Bytes in fewer bytes.</summary>
    public static byte[] Packed(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var stream = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            stream.Write(bytes);
        }

        return packed.ToArray();
    }

    /// <summary>The bytes that <see cref="Packed"/> was given.</summary>
    /// <exception cref="InvalidDataException">The bytes are not packed ones.</exception>
    public static byte[] Unpacked(byte[] packed)
    {
        using var bytes = new MemoryStream();
        using (var stream = new BrotliStream(new MemoryStream(packed, writable: false), CompressionMode.Decompress))
        {
            stream.CopyTo(bytes);
        }

        return bytes.ToArray();
    }

    private static T Read<T>(ReadOnlySpan<byte> bytes) => JsonSerializer.Deserialize<T>(bytes, Options) ?? throw new JsonException();

    private static void LeaveOutWhatChecksGoBy(JsonTypeInfo type)
    {
        if (type.Type == typeof(Check))
        {
            foreach (JsonPropertyInfo property in type.Properties.Where(property => property.Name is nameof(Check.Limits) or nameof(Check.Lists)).ToArray())
            {
                type.Properties.Remove(property);
            }
        }
    }
}
