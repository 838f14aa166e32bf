namespace DtiExtract.Training.Modelling;

/// <summary>How a model is trained.</summary>
/// <param name="Seed">What the variations follow from.</param>
/// <param name="Penalties">Strengths of L2 that are tried; the best one on reports left out is taken.</param>
/// <param name="Variations">Variations of each example.</param>
/// <param name="Precision">The share of mapped figures that must be right on reports left out; the threshold follows from it.</param>
/// <param name="MostFolds">The number of parts in which reports are left out, when there are reports enough.</param>
public sealed record TrainingOptions(ulong Seed, IReadOnlyList<double> Penalties, int Variations = 1, double Precision = 0.95, int MostFolds = 8)
{
    /// <summary>The seed unless another is given.</summary>
    public const ulong UsualSeed = 1;

    /// <summary>The strengths of L2 that are tried unless others are given, strongest first: the search goes from one to the next.</summary>
    public static IReadOnlyList<double> UsualPenalties { get; } = [3e-5];
}
