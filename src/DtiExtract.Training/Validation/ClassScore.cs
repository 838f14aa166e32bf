namespace DtiExtract.Training.Validation;

/// <summary>How well one indicator is told from the others, by the best guess whatever its probability.</summary>
/// <param name="Indicator">The indicator; null for none.</param>
/// <param name="Support">Figures that measure it.</param>
/// <param name="Guessed">Figures for which it was guessed.</param>
/// <param name="Right">Right guesses.</param>
/// <param name="TakenFor">What it was taken for most often when the guess was wrong, with how often; null when all guesses were right.</param>
public sealed record ClassScore(string? Indicator, int Support, int Guessed, int Right, (string? Indicator, int Count)? TakenFor)
{
    /// <summary>The share of guesses that are right.</summary>
    public double Precision => Guessed == 0 ? 0 : (double)Right / Guessed;

    /// <summary>The share of figures that were guessed right.</summary>
    public double Recall => Support == 0 ? 0 : (double)Right / Support;

    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => Support + Guessed == 0 ? 0 : 2.0 * Right / (Support + Guessed);

    /// <summary>Wrong guesses, of it or instead of it.</summary>
    public int Errors => Support + Guessed - (2 * Right);

    /// <summary>The scores of all indicators that occur, "none" first, the others by name.</summary>
    public static IReadOnlyList<ClassScore> Of(IReadOnlyCollection<HeldOutFigure> figures) =>
    [
        .. figures.SelectMany(figure => new[] { figure.Example.Indicator, figure.Best.Indicator }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(indicator => Of(indicator, figures)),
    ];

    private static ClassScore Of(string? indicator, IReadOnlyCollection<HeldOutFigure> figures)
    {
        HeldOutFigure[] own = [.. figures.Where(figure => figure.Example.Indicator == indicator)];
        var wrong = own.Where(figure => !figure.IsRight).GroupBy(figure => figure.Best.Indicator, StringComparer.Ordinal)
            .OrderByDescending(guesses => guesses.Count()).ThenBy(guesses => guesses.Key, StringComparer.Ordinal).FirstOrDefault();
        return new ClassScore(
            indicator, own.Length, figures.Count(figure => figure.Best.Indicator == indicator), own.Count(figure => figure.IsRight), wrong is null ? null : (wrong.Key, wrong.Count()));
    }
}
