namespace DtiExtract.Training.Optimisation;

/// <summary>Minimises a smooth convex function by L-BFGS (Nocedal and Wright, algorithm 7.5) with a line search that halves the step until the function falls enough.</summary>
/// <param name="mostIterations">Iterations after which the best parameters so far are taken.</param>
/// <param name="tolerance">The length of the gradient, measured by that at the start, at which the minimum counts as found.</param>
internal sealed class LimitedMemoryBfgs(int mostIterations = 150, double tolerance = 1e-3)
{
    private const int Memory = 8;
    private const double SufficientFall = 1e-4;
    private const int MostHalvings = 30;

    /// <summary>The parameters at the minimum, searched from zero.</summary>
    public float[] Minimise(IObjective objective)
    {
        float[] at = new float[objective.Length];
        float[] gradient = new float[objective.Length];
        double value = objective.Evaluate(at, gradient);
        double goal = tolerance * Math.Sqrt(VectorMath.Dot(gradient, gradient));
        var history = new Queue<Step>(Memory);
        for (int i = 0; i < mostIterations && Math.Sqrt(VectorMath.Dot(gradient, gradient)) > goal; i++)
        {
            float[] direction = Direction(gradient, history);
            if (!TryStep(objective, at, value, gradient, direction, out Point next))
            {
                return at;
            }

            Remember(history, Difference(next.At, at), Difference(next.Gradient, gradient));
            (at, gradient, value) = (next.At, next.Gradient, next.Value);
        }

        return at;
    }

    /// <summary>The direction of descent: the gradient, bent by what the last steps tell of the curvature.</summary>
    private static float[] Direction(float[] gradient, Queue<Step> history)
    {
        float[] direction = new float[gradient.Length];
        VectorMath.AddScaled(gradient, -1, direction);
        Step[] newestFirst = [.. history.Reverse()];
        double[] alphas = new double[newestFirst.Length];
        for (int i = 0; i < newestFirst.Length; i++)
        {
            alphas[i] = newestFirst[i].Rho * VectorMath.Dot(newestFirst[i].Moved, direction);
            VectorMath.AddScaled(newestFirst[i].Turned, (float)-alphas[i], direction);
        }

        if (newestFirst is [var newest, ..])
        {
            Scale(direction, (float)(1 / (newest.Rho * VectorMath.Dot(newest.Turned, newest.Turned))));
        }

        for (int i = newestFirst.Length - 1; i >= 0; i--)
        {
            double beta = newestFirst[i].Rho * VectorMath.Dot(newestFirst[i].Turned, direction);
            VectorMath.AddScaled(newestFirst[i].Moved, (float)(alphas[i] - beta), direction);
        }

        return direction;
    }

    private static bool TryStep(IObjective objective, float[] at, double value, float[] gradient, float[] direction, out Point next)
    {
        double slope = VectorMath.Dot(gradient, direction);
        float length = 1;
        for (int i = 0; i < MostHalvings; i++, length /= 2)
        {
            float[] candidate = [.. at];
            VectorMath.AddScaled(direction, length, candidate);
            float[] gradientThere = new float[at.Length];
            double valueThere = objective.Evaluate(candidate, gradientThere);
            if (valueThere <= value + (SufficientFall * length * slope))
            {
                next = new Point(candidate, gradientThere, valueThere);
                return true;
            }
        }

        next = default;
        return false;
    }

    /// <summary>Keeps a step, unless the function does not curve upwards along it, which rounding can pretend.</summary>
    private static void Remember(Queue<Step> history, float[] moved, float[] turned)
    {
        double curvature = VectorMath.Dot(moved, turned);
        if (curvature > 0)
        {
            if (history.Count == Memory)
            {
                history.Dequeue();
            }

            history.Enqueue(new Step(moved, turned, 1 / curvature));
        }
    }

    private static float[] Difference(float[] left, float[] right)
    {
        float[] difference = [.. left];
        VectorMath.AddScaled(right, -1, difference);
        return difference;
    }

    private static void Scale(Span<float> vector, float factor)
    {
        foreach (ref float number in vector)
        {
            number *= factor;
        }
    }

    private readonly record struct Point(float[] At, float[] Gradient, double Value);

    private sealed record Step(float[] Moved, float[] Turned, double Rho);
}
