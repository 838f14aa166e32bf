namespace DtiExtract.Training.Validation;

/// <summary>How well figures were mapped to indicators.</summary>
/// <param name="Figures">Figures.</param>
/// <param name="Indicators">Those that measure an indicator.</param>
/// <param name="Mapped">Those that were mapped.</param>
/// <param name="Right">Mapped ones whose indicator is right.</param>
/// <param name="LeftRightly">Figures that measure none and were not mapped.</param>
public readonly record struct MappingScore(int Figures, int Indicators, int Mapped, int Right, int LeftRightly)
{
    /// <summary>The share of mappings that are right.</summary>
    public double Precision => Share(Right, Mapped);

    /// <summary>The share of indicators that were mapped, and rightly.</summary>
    public double Recall => Share(Right, Indicators);

    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => Share(2 * Right, Mapped + Indicators);

    /// <summary>The share of figures that are mapped.</summary>
    public double Coverage => Share(Mapped, Figures);

    /// <summary>The share of figures that are mapped rightly, or rightly not mapped.</summary>
    public double Accuracy => Share(Right + LeftRightly, Figures);

    /// <summary>The score of answers, each beside the right one; null is none.</summary>
    public static MappingScore Of(IEnumerable<(string? Right, string? Given)> answers) => answers.Aggregate(default(MappingScore), (sum, answer) => sum + new MappingScore(
        Figures: 1,
        answer.Right is null ? 0 : 1,
        answer.Given is null ? 0 : 1,
        answer.Given is not null && answer.Given == answer.Right ? 1 : 0,
        answer is (null, null) ? 1 : 0));

    /// <summary>The score of both together.</summary>
    public static MappingScore operator +(MappingScore left, MappingScore right) => Add(left, right);

    /// <summary>The score of both together.</summary>
    public static MappingScore Add(MappingScore left, MappingScore right) => new(
        left.Figures + right.Figures, left.Indicators + right.Indicators, left.Mapped + right.Mapped, left.Right + right.Right, left.LeftRightly + right.LeftRightly);

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
