using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using DtiExtract.Mining.Criteria.Deciding;

namespace DtiExtract.Mining.Criteria.Classifying;

/// <summary>
/// The form of a model on disk, little-endian: "DTIC", version of the form, version of the features, then counts of classes and buckets, temperature,
/// threshold, the weights and the threshold of the decision, names, biases, scales, buckets and weights; at the end the SHA-256 of all before.
/// </summary>
internal static class ModelFile
{
    /// <summary>Largest file that is read.</summary>
    public const int MostBytes = 5_000_000;

    private const ushort FormVersion = 2;
    private const int MostClasses = 1000;
    private const int HeaderBytes = 8;
    private const int HashBytes = SHA256.HashSizeInBytes;

    /// <summary>Writes <paramref name="model"/>.</summary>
    public static byte[] Write(IndicatorModel model)
    {
        using var memory = new MemoryStream();
        using (var writer = new BinaryWriter(memory, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Magic);
            writer.Write(FormVersion);
            writer.Write(FeatureExtractor.Version);
            WriteBody(writer, model);
        }

        byte[] content = memory.ToArray();
        return [.. content, .. SHA256.HashData(content)];
    }

    /// <summary>Reads a model, or says why it can't be read.</summary>
    public static bool TryRead(ReadOnlySpan<byte> file, [NotNullWhen(true)] out IndicatorModel? model, out ModelProblem problem)
    {
        model = null;
        if (Check(file) is { } mistake)
        {
            problem = mistake;
            return false;
        }

        var reader = new ModelReader(file[HeaderBytes..^HashBytes]);
        model = ReadBody(ref reader);
        problem = ModelProblem.Damaged;
        return model is not null;
    }

    private static ReadOnlySpan<byte> Magic => "DTIC"u8;

    private static ModelProblem? Check(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith(Magic))
        {
            return ModelProblem.NotAModel;
        }

        if (file.Length < HeaderBytes + HashBytes || file.Length > MostBytes || !SHA256.HashData(file[..^HashBytes]).AsSpan().SequenceEqual(file[^HashBytes..]))
        {
            return ModelProblem.Damaged;
        }

        bool current = BinaryPrimitives.ReadUInt16LittleEndian(file[4..]) == FormVersion && BinaryPrimitives.ReadUInt16LittleEndian(file[6..]) == FeatureExtractor.Version;
        return current ? null : ModelProblem.OtherVersion;
    }

    private static void WriteBody(BinaryWriter writer, IndicatorModel model)
    {
        writer.Write(model.Classes.Length);
        writer.Write(model.Buckets.Length);
        writer.Write(model.Temperature);
        writer.Write(model.Threshold);
        foreach (float number in (float[])[.. model.Decision.RuleWeights, .. model.Decision.GuessWeights, model.Decision.Threshold])
        {
            writer.Write(number);
        }

        foreach (string name in model.Classes)
        {
            writer.Write(name);
        }

        foreach (float number in model.Biases.Concat(model.Scales))
        {
            writer.Write(number);
        }

        foreach (int bucket in model.Buckets)
        {
            writer.Write(bucket);
        }

        writer.Write(MemoryMarshal.AsBytes(model.Weights.AsSpan()));
    }

    private static IndicatorModel? ReadBody(ref ModelReader reader)
    {
        int classes = reader.Int();
        int buckets = reader.Int();
        if (classes is < 1 or > MostClasses || buckets is < 0 or > IndicatorModel.MostBuckets)
        {
            return null;
        }

        var model = new IndicatorModel
        {
            Temperature = reader.Float(),
            Threshold = reader.Float(),
            Decision = new Decision(reader.Floats(DecisionFeatures.RuleCount), reader.Floats(DecisionFeatures.GuessCount), reader.Float()),
            Classes = reader.Names(classes),
            Biases = reader.Floats(classes),
            Scales = reader.Floats(classes),
            Buckets = reader.Ints(buckets),
            Weights = reader.Bytes(classes * buckets),
        };
        return reader.IsAtEnd && IsSound(model) ? model : null;
    }

    private static bool IsSound(IndicatorModel model) =>
        model.Classes[0] == IndicatorModel.None
        && model.Classes.Distinct(StringComparer.Ordinal).Count() == model.Classes.Length
        && float.IsFinite(model.Temperature) && model.Temperature > 0 && model.Threshold is >= 0 and <= 1
        && model.Decision.Threshold is >= 0 and <= 1
        && model.Biases.Concat(model.Scales).Concat(model.Decision.RuleWeights).Concat(model.Decision.GuessWeights).All(float.IsFinite)
        && IsAscending(model.Buckets);

    private static bool IsAscending(ImmutableArray<int> buckets)
    {
        int last = -1;
        foreach (int bucket in buckets)
        {
            if (bucket <= last || bucket >= 1 << IndicatorModel.BucketBits)
            {
                return false;
            }

            last = bucket;
        }

        return true;
    }
}
