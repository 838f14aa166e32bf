namespace DtiExtract.Cli.Evaluation.Mutating;

/// <summary>Other digits in the place of a number.</summary>
/// <param name="Place">The number.</param>
/// <param name="Written">What is typed instead.</param>
internal sealed record NumberChange(NumberPlace Place, string Written)
{
    /// <summary>What the number is then.</summary>
    public decimal Value { get; } = Place.ReadAs(Written);
}
