using DtiExtract.Training.Optimisation;

namespace DtiExtract.Training.Tests.Optimisation;

public sealed class LimitedMemoryBfgsTests
{
    [Fact]
    public void Finds_the_minimum_of_a_stretched_bowl()
    {
        float[] found = new LimitedMemoryBfgs(tolerance: 1e-6).Minimise(new Bowl([1, 10, 100, 0.1f], [3, -2, 0.5f, 40]));

        Assert.Equal([3, -2, 0.5f, 40], found.Select(x => MathF.Round(x, 2)));
    }

    [Fact]
    public void Finds_the_logistic_regression_that_is_known()
    {
        // One feature, two classes, three of four examples in the second class: without a penalty the scores differ by ln 3.
        var examples = new SparseExamples([0, 1, 2, 3, 4], [0, 0, 0, 0], [1, 1, 1, 1], [0, 1, 1, 1], [1, 1, 1, 1]);
        float[] found = new LimitedMemoryBfgs(tolerance: 1e-6).Minimise(new MultinomialLoss(examples, features: 1, classes: 2, penalty: 1e-6));

        Assert.Equal(Math.Log(3), found[1] - found[0] + found[3] - found[2], 3);
    }

    [Fact]
    public void Stays_where_it_is_when_that_is_the_minimum() =>
        Assert.Equal([0, 0], new LimitedMemoryBfgs().Minimise(new Bowl([1, 1], [0, 0])));

    private sealed class Bowl(float[] steepness, float[] centre) : IObjective
    {
        public int Length => centre.Length;

        public double Evaluate(ReadOnlySpan<float> parameters, Span<float> gradient)
        {
            double value = 0;
            for (int i = 0; i < parameters.Length; i++)
            {
                float distance = parameters[i] - centre[i];
                gradient[i] = steepness[i] * distance;
                value += steepness[i] * distance * (double)distance / 2;
            }

            return value;
        }
    }
}
