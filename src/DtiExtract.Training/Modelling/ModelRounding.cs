using System.Collections.Immutable;
using System.Runtime.InteropServices;
using DtiExtract.Mining.Criteria.Classifying;

namespace DtiExtract.Training.Modelling;

/// <summary>Rounds weights to a byte each, and leaves out the buckets that matter least where a model would grow too large.</summary>
internal static class ModelRounding
{
    private const int MostWeightBytes = 4_500_000;
    private const int BytesPerBucket = 4;
    private const float MostSteps = sbyte.MaxValue;
    private const int BiasDigits = 4;

    /// <summary>The model of trained parameters: a row for each of <paramref name="buckets"/>, then the biases.</summary>
    public static IndicatorModel Round(ImmutableArray<string> classes, ImmutableArray<int> buckets, float[] parameters)
    {
        int width = classes.Length;
        int[] kept = Kept(buckets.Length, width, parameters);
        float[] scales = [.. Enumerable.Range(0, width).Select(index => Scale(kept, width, index, parameters))];
        return new IndicatorModel
        {
            Classes = classes,
            Biases = [.. parameters.AsSpan(buckets.Length * width).ToArray().Select(bias => MathF.Round(bias, BiasDigits))],
            Scales = ImmutableCollectionsMarshal.AsImmutableArray(scales),
            Buckets = [.. kept.Select(row => buckets[row])],
            Weights = [.. kept.SelectMany(row => Enumerable.Range(0, width).Select(index => Steps(parameters[(row * width) + index], scales[index])))],
        };
    }

    private static int[] Kept(int rows, int width, float[] parameters)
    {
        int most = Math.Min(IndicatorModel.MostBuckets, MostWeightBytes / (width + BytesPerBucket));
        return
        [
            .. Enumerable.Range(0, rows).Where(row => Largest(parameters.AsSpan(row * width, width)) > 0)
                .OrderByDescending(row => Largest(parameters.AsSpan(row * width, width))).Take(most).Order(),
        ];
    }

    private static float Largest(ReadOnlySpan<float> weights)
    {
        float largest = 0;
        foreach (float weight in weights)
        {
            largest = Math.Max(largest, Math.Abs(weight));
        }

        return largest;
    }

    private static float Scale(int[] rows, int width, int index, float[] parameters) =>
        MathF.Max(float.Epsilon, rows.Select(row => Math.Abs(parameters[(row * width) + index])).DefaultIfEmpty(0).Max()) / MostSteps;

    private static sbyte Steps(float weight, float scale) => (sbyte)Math.Clamp(MathF.Round(weight / scale, MidpointRounding.AwayFromZero), -MostSteps, MostSteps);
}
