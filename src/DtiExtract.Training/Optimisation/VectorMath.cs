using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

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

    /// <summary>The inner product, summed in double precision in eight lanes, however many the processor has.</summary>
    public static double Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        ReadOnlySpan<Vector256<float>> lefts = MemoryMarshal.Cast<float, Vector256<float>>(left);
        ReadOnlySpan<Vector256<float>> rights = MemoryMarshal.Cast<float, Vector256<float>>(right);
        Vector256<double> low = Vector256<double>.Zero;
        Vector256<double> high = Vector256<double>.Zero;
        for (int i = 0; i < lefts.Length; i++)
        {
            low += Vector256.WidenLower(lefts[i]) * Vector256.WidenLower(rights[i]);
            high += Vector256.WidenUpper(lefts[i]) * Vector256.WidenUpper(rights[i]);
        }

        double sum = 0;
        for (int i = lefts.Length * Vector256<float>.Count; i < left.Length; i++)
        {
            sum += (double)left[i] * right[i];
        }

        for (int lane = 0; lane < Vector256<double>.Count; lane++)
        {
            sum += low[lane];
            sum += high[lane];
        }

        return sum;
    }

    /// <summary>The Euclidean length.</summary>
    public static double Length(ReadOnlySpan<float> vector) => Math.Sqrt(Dot(vector, vector));

    /// <summary>Multiplies every element by <paramref name="factor"/>.</summary>
    public static void Scale(Span<float> vector, float factor)
    {
        foreach (ref float element in vector)
        {
            element *= factor;
        }
    }

    /// <summary>Writes the difference to <paramref name="target"/>.</summary>
    public static void Subtract(ReadOnlySpan<float> left, ReadOnlySpan<float> right, Span<float> target)
    {
        left.CopyTo(target);
        AddScaled(right, -1, target);
    }
}
