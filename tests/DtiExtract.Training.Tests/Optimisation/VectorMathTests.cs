using DtiExtract.Training.Optimisation;

namespace DtiExtract.Training.Tests.Optimisation;

public sealed class VectorMathTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(37)]
    public void Agrees_with_the_obvious_way(int length)
    {
        float[] left = [.. Enumerable.Range(0, length).Select(i => i * 0.5f)];
        float[] right = [.. Enumerable.Range(0, length).Select(i => 3f - i)];
        float[] sum = [.. right];
        VectorMath.AddScaled(left, 2, sum);

        Assert.Equal(left.Zip(right, (a, b) => (double)a * b).Sum(), VectorMath.Dot(left, right), 6);
        Assert.Equal(left.Zip(right, (a, b) => b + (2 * a)), sum);
    }
}
