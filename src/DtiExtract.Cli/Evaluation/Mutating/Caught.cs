namespace DtiExtract.Cli.Evaluation.Mutating;

/// <summary>How many of some typing errors were caught, or mended.</summary>
/// <param name="Right">Caught, or mended.</param>
/// <param name="All">All of them.</param>
internal readonly record struct Caught(int Right, int All)
{
    /// <summary>The share; null of nothing.</summary>
    public double? Share => All == 0 ? null : Tally.Share(Right, All);
}
