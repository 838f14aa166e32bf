using DtiExtract.Training.Optimisation;

namespace DtiExtract.Training.Tests.Optimisation;

public sealed class MultinomialLossTests
{
    private const int Features = 3;
    private const int Classes = 3;

    private static readonly SparseExamples Examples = new([0, 2, 3, 5], [0, 1, 2, 0, 2], [0.5f, 1, 2, -1, 0.25f], [0, 2, 1], [1, 0.5f, 2]);
    private static readonly MultinomialLoss Loss = new(Examples, Features, Classes, penalty: 0.1);

    [Fact]
    public void Is_the_logarithm_of_the_number_of_classes_where_nothing_is_known() =>
        Assert.Equal(Math.Log(Classes), Loss.Evaluate(new float[Loss.Length], new float[Loss.Length]), 6);

    [Fact]
    public void Has_the_gradient_that_finite_differences_show()
    {
        float[] at = [.. Enumerable.Range(0, Loss.Length).Select(i => MathF.Sin(i))];
        float[] gradient = new float[Loss.Length];
        Loss.Evaluate(at, gradient);

        for (int i = 0; i < at.Length; i++)
        {
            Assert.Equal(Slope(at, i), gradient[i], 3);
        }
    }

    private static double Slope(float[] at, int index)
    {
        const float Step = 1e-2f;
        float[] scratch = new float[at.Length];
        float[] above = [.. at];
        float[] below = [.. at];
        above[index] += Step;
        below[index] -= Step;
        return (Loss.Evaluate(above, scratch) - Loss.Evaluate(below, scratch)) / (above[index] - below[index]);
    }
}
