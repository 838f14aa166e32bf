namespace DtiExtract.Training.Optimisation;

/// <summary>
/// Minimises a smooth convex function by L-BFGS (Nocedal and Wright, algorithm 7.5), with a line search that halves the step until the function falls enough.
/// </summary>
/// <param name="mostIterations">Iterations after which the best parameters so far are taken.</param>
/// <param name="tolerance">The length of the gradient at which the minimum counts as found.</param>
internal sealed class LimitedMemoryBfgs(int mostIterations = 80, double tolerance = 3e-4)
{
    private const int Memory = 5;
    private const double SufficientFall = 1e-4;
    private const int MostHalvings = 30;

    /// <summary>The parameters at the minimum, searched from <paramref name="start"/>, or from zero.</summary>
    public float[] Minimise(IObjective objective, float[]? start = null)
    {
        var at = new Point(objective.Length);
        start?.CopyTo(at.Parameters, 0);
        var next = new Point(objective.Length);
        float[] direction = new float[objective.Length];
        at.Value = objective.Evaluate(at.Parameters, at.Gradient);
        var history = new Queue<Step>(Memory);
        for (int i = 0; i < mostIterations && VectorMath.Length(at.Gradient) > tolerance; i++)
        {
            Aim(at.Gradient, history, direction);
            if (!TryStep(objective, at, direction, next))
            {
                break;
            }

            Remember(history, at, next);
            (at, next) = (next, at);
        }

        return at.Parameters;
    }

    /// <summary>Finds the direction of descent: against the gradient, bent by what the last steps tell of the curvature.</summary>
    private static void Aim(float[] gradient, Queue<Step> history, float[] direction)
    {
        Array.Clear(direction);
        VectorMath.AddScaled(gradient, -1, direction);
        Step[] newestFirst = [.. history.Reverse()];
        double[] alphas = new double[newestFirst.Length];
        for (int i = 0; i < newestFirst.Length; i++)
        {
            alphas[i] = VectorMath.Dot(newestFirst[i].Moved, direction) / newestFirst[i].Curvature;
            VectorMath.AddScaled(newestFirst[i].Turned, (float)-alphas[i], direction);
        }

        if (newestFirst is [var newest, ..])
        {
            VectorMath.Scale(direction, (float)(newest.Curvature / VectorMath.Dot(newest.Turned, newest.Turned)));
        }

        for (int i = newestFirst.Length - 1; i >= 0; i--)
        {
            double beta = VectorMath.Dot(newestFirst[i].Turned, direction) / newestFirst[i].Curvature;
            VectorMath.AddScaled(newestFirst[i].Moved, (float)(alphas[i] - beta), direction);
        }
    }

    private static bool TryStep(IObjective objective, Point at, float[] direction, Point next)
    {
        double slope = VectorMath.Dot(at.Gradient, direction);
        float length = 1;
        for (int i = 0; i < MostHalvings; i++, length /= 2)
        {
            at.Parameters.CopyTo(next.Parameters, 0);
            VectorMath.AddScaled(direction, length, next.Parameters);
            next.Value = objective.Evaluate(next.Parameters, next.Gradient);
            if (next.Value <= at.Value + (SufficientFall * length * slope))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Keeps a step, unless the function does not curve upwards along it, which rounding can pretend. The oldest step's vectors are used again.</summary>
    private static void Remember(Queue<Step> history, Point from, Point to)
    {
        Step step = history.Count == Memory ? history.Dequeue() : new Step(from.Parameters.Length);
        VectorMath.Subtract(to.Parameters, from.Parameters, step.Moved);
        VectorMath.Subtract(to.Gradient, from.Gradient, step.Turned);
        step.Curvature = VectorMath.Dot(step.Moved, step.Turned);
        if (step.Curvature > 0)
        {
            history.Enqueue(step);
        }
    }

    private sealed class Point(int length)
    {
        public float[] Parameters { get; } = new float[length];

        public float[] Gradient { get; } = new float[length];

        public double Value { get; set; }
    }

    /// <summary>How far the parameters moved in a step, how the gradient turned, and the inner product of the two.</summary>
    private sealed class Step(int length)
    {
        public float[] Moved { get; } = new float[length];

        public float[] Turned { get; } = new float[length];

        public double Curvature { get; set; }
    }
}
