namespace DtiExtract.Training.Annotations;

/// <summary>An annotated figure and the mined one that stands for it.</summary>
/// <param name="Gold">The annotated figure.</param>
/// <param name="Mined">The mined figure.</param>
internal sealed record FigurePair(ScoredFigure Gold, ScoredFigure Mined);

/// <summary>Pairs annotated figures with mined ones.</summary>
internal static class FigurePairs
{
    /// <summary>Pairs each figure with at most one that is the <paramref name="same"/>, those that share most of their text first.</summary>
    public static List<FigurePair> Of(IReadOnlyList<ScoredFigure> gold, IReadOnlyList<ScoredFigure> mined, Func<ScoredFigure, ScoredFigure, bool> same) =>
        [.. SpanPairs.Of(gold, mined, figure => [figure.Span], same).Select(pair => new FigurePair(pair.Gold, pair.Mined))];
}
