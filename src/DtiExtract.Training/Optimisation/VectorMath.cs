using System.Numerics;
using System.Runtime.InteropServices;

namespace DtiExtract.Training.Optimisation;

/// <summary>Sums over long vectors that come out the same on every processor: no fused multiply-add, and additions in one fixed order.</summary>
internal static class VectorMath
{
    /// <summary>Adds <paramref name="source"/> times <paramref name="factor"/> to <paramref name="target"/>.</summary>
    public static void AddScaled(ReadOnlySpan<float> source, float factor, Span<float> target)
    {
        ReadOnlySpan<Vector<float>> wide = MemoryMarshal.Cast<float, Vector<float>>(source);
        Span<Vector<float>> sums = MemoryMarshal.Cast<float, Vector<float>>(target);
        var factors = new Vector<float>(factor);
        for (int i = 0; i < wide.Length; i++)
        {
            sums[i] += wide[i] * factors;
        }

        for (int i = wide.Length * Vector<float>.Count; i < source.Length; i++)
        {
            target[i] += source[i] * factor;
        }
    }

    /// <summary>The inner product, summed in double precision.</summary>
    public static double Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        double sum = 0;
        for (int i = 0; i < left.Length; i++)
        {
            sum += (double)left[i] * right[i];
        }

        return sum;
    }
}
