using System.Collections.Immutable;

namespace DtiExtract.Mining.Reconciliation.Across;

/// <summary>The longest stretch of words that stands in two passages.</summary>
/// <param name="First">The number of its first word in the one.</param>
/// <param name="OtherFirst">The number of its first word in the other.</param>
/// <param name="Words">How many words it has.</param>
internal readonly record struct CommonStretch(int First, int OtherFirst, int Words)
{
    /// <summary>Finds the stretch.</summary>
    public static CommonStretch Of(Passage one, Passage other)
    {
        var places = new Dictionary<uint, int>();
        for (int i = other.Shingles.Length - 1; i >= 0; i--)
        {
            places[other.Shingles[i]] = i;
        }

        CommonStretch best = default;
        for (int i = 0; i < one.Shingles.Length; i++)
        {
            if (places.TryGetValue(one.Shingles[i], out int place))
            {
                int length = LengthFrom(one.Shingles, i, other.Shingles, place);
                best = length + Passage.ShingleWords - 1 > best.Words ? new CommonStretch(i, place, length + Passage.ShingleWords - 1) : best;
                i += length - 1;
            }
        }

        return best;
    }

    /// <summary>The places of a passage that the stretch covers: from the clause in which it begins to the one in which it ends.</summary>
    public static (TextSpan Span, string Opening) PlaceOf(Passage passage, int first, int words)
    {
        int begin = LastClauseFrom(passage, first);
        int end = LastClauseFrom(passage, first + words - 1);
        bool isMostlyBefore = begin < end && passage.Clauses[begin + 1].FirstWord - first < Passage.ShingleWords;
        begin += isMostlyBefore ? 1 : 0;
        return (new TextSpan(passage.Clauses[begin].Span.Start, passage.Clauses[end].Span.End), passage.Clauses[begin].Opening);
    }

    /// <summary>Whether the stretch takes in all of the clauses in which it begins and ends, but for a word or two: nothing else in them differs.</summary>
    public static bool IsWhole(Passage passage, int first, int words)
    {
        const int slack = 2;
        int end = LastClauseFrom(passage, first + words - 1) + 1;
        int all = passage.Shingles.Length + Passage.ShingleWords - 1;
        int after = end < passage.Clauses.Length ? passage.Clauses[end].FirstWord : all;
        return first - passage.Clauses[LastClauseFrom(passage, first)].FirstWord <= slack && after - (first + words) <= slack;
    }

    private static int LengthFrom(ImmutableArray<uint> one, int at, ImmutableArray<uint> other, int place)
    {
        int length = 0;
        while (at + length < one.Length && place + length < other.Length && one[at + length] == other[place + length])
        {
            length++;
        }

        return length;
    }

    private static int LastClauseFrom(Passage passage, int word)
    {
        int clause = 0;
        while (clause + 1 < passage.Clauses.Length && passage.Clauses[clause + 1].FirstWord <= word)
        {
            clause++;
        }

        return clause;
    }
}
