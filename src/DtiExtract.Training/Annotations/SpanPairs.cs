using DtiExtract.Mining;

namespace DtiExtract.Training.Annotations;

/// <summary>Pairs what is annotated with what is mined.</summary>
internal static class SpanPairs
{
    /// <summary>Pairs each item with at most one that is the <paramref name="same"/>, those that share most of their text first.</summary>
    public static List<(T Gold, T Mined)> Of<T>(IReadOnlyList<T> gold, IReadOnlyList<T> mined, Func<T, IEnumerable<TextSpan>> placesOf, Func<T, T, bool> same)
    {
        HashSet<int>[] goldPlaces = [.. gold.Select(item => PositionsOf(placesOf(item)))];
        HashSet<int>[] minedPlaces = [.. mined.Select(item => PositionsOf(placesOf(item)))];
        var candidates =
            from i in Enumerable.Range(0, gold.Count)
            from j in Enumerable.Range(0, mined.Count)
            where same(gold[i], mined[j])
            orderby SharedPart(goldPlaces[i], minedPlaces[j]) descending, i, j
            select (Gold: i, Mined: j);
        var pairedGold = new HashSet<int>();
        var pairedMined = new HashSet<int>();
        var pairs = new List<(T Gold, T Mined)>();
        foreach ((int i, int j) in candidates)
        {
            if (!pairedGold.Contains(i) && pairedMined.Add(j))
            {
                pairedGold.Add(i);
                pairs.Add((gold[i], mined[j]));
            }
        }

        return pairs;
    }

    private static HashSet<int> PositionsOf(IEnumerable<TextSpan> places) => [.. places.SelectMany(place => Enumerable.Range(place.Start, place.Length))];

    private static double SharedPart(HashSet<int> gold, HashSet<int> mined)
    {
        int shared = gold.Count(mined.Contains);
        int all = gold.Count + mined.Count - shared;
        return all > 0 ? (double)shared / all : 0;
    }
}
