using System.Collections.Immutable;

namespace DtiExtract.Mining.Reconciliation.Arithmetic;

/// <summary>Two statements of one quantity state the same numbers.</summary>
/// <param name="pairs">The numbers of the two, each with its counterpart.</param>
/// <param name="approximate">Whether the report calls one of them approximate.</param>
internal sealed class SameRelation(ImmutableArray<(Term First, Term Second)> pairs, bool approximate) : Relation([.. pairs.SelectMany(pair => (Term[])[pair.First, pair.Second])])
{
    /// <summary>The numbers, each with its counterpart.</summary>
    public ImmutableArray<(Term First, Term Second)> Pairs => pairs;

    /// <summary>Whether the report calls one of the statements approximate.</summary>
    public bool IsApproximate => approximate;

    /// <inheritdoc/>
    public override bool HoldsWith(params ReadOnlySpan<Replacement> replacements)
    {
        foreach ((Term first, Term second) in pairs)
        {
            if (!Agree(ValueOf(first, replacements), ValueOf(second, replacements)))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override Interval Reach(Term term)
    {
        decimal other = CounterpartOf(term).Value;
        return new Interval(other, other);
    }

    /// <inheritdoc/>
    public override decimal? Recompute(Term term) => CounterpartOf(term).Value;

    private Term CounterpartOf(Term term)
    {
        (Term first, Term second) = pairs.First(pair => pair.First == term || pair.Second == term);
        return first == term ? second : first;
    }

    /// <summary>The exact and the rounded value of one percentage agree.</summary>
    private bool Agree(decimal first, decimal second) =>
        first == second || (first.Scale != second.Scale && Interval.Rounded(first.Scale < second.Scale ? first : second).Contains(first.Scale < second.Scale ? second : first))
        || (approximate && Interval.Count(first, approximate).Contains(second));
}
