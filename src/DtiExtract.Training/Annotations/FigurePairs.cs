namespace DtiExtract.Training.Annotations;

/// <summary>An annotated figure and the mined one that stands for it.</summary>
/// <param name="Gold">The annotated figure.</param>
/// <param name="Mined">The mined figure.</param>
internal sealed record FigurePair(ScoredFigure Gold, ScoredFigure Mined);

/// <summary>Pairs annotated figures with mined ones.</summary>
internal static class FigurePairs
{
    /// <summary>Pairs each figure with at most one that is the <paramref name="same"/>, those that share most of their text first.</summary>
    public static List<FigurePair> Of(IReadOnlyList<ScoredFigure> gold, IReadOnlyList<ScoredFigure> mined, Func<ScoredFigure, ScoredFigure, bool> same)
    {
        var candidates =
            from i in Enumerable.Range(0, gold.Count)
            from j in Enumerable.Range(0, mined.Count)
            where same(gold[i], mined[j])
            orderby SharedPart(gold[i], mined[j]) descending, i, j
            select (Gold: i, Mined: j);
        var pairedGold = new HashSet<int>();
        var pairedMined = new HashSet<int>();
        var pairs = new List<FigurePair>();
        foreach ((int i, int j) in candidates)
        {
            if (!pairedGold.Contains(i) && pairedMined.Add(j))
            {
                pairedGold.Add(i);
                pairs.Add(new FigurePair(gold[i], mined[j]));
            }
        }

        return pairs;
    }

    private static double SharedPart(ScoredFigure gold, ScoredFigure mined)
    {
        int shared = Math.Max(0, Math.Min(gold.End, mined.End) - Math.Max(gold.Start, mined.Start));
        int all = gold.Span.Length + mined.Span.Length - shared;
        return all > 0 ? (double)shared / all : 0;
    }
}
