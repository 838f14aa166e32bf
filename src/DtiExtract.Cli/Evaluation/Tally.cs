namespace DtiExtract.Cli.Evaluation;

/// <summary>What was right, what should have been found and what was found.</summary>
/// <param name="Right">Found and right.</param>
/// <param name="Gold">Annotated.</param>
/// <param name="Mined">Mined.</param>
internal readonly record struct Tally(int Right, int Gold, int Mined)
{
    /// <summary>The share of what was found that is right.</summary>
    public double Precision => Share(Right, Mined);

    /// <summary>The share of what should have been found that is right.</summary>
    public double Recall => Share(Right, Gold);

    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    /// <summary>Both counts together.</summary>
    public static Tally operator +(Tally left, Tally right) => new(left.Right + right.Right, left.Gold + right.Gold, left.Mined + right.Mined);

    /// <summary>A share, 0 of nothing.</summary>
    public static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
