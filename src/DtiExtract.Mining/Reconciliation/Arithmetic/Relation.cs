using System.Collections.Immutable;

namespace DtiExtract.Mining.Reconciliation.Arithmetic;

/// <summary>What must hold between numbers of a report.</summary>
/// <param name="terms">The numbers.</param>
internal abstract class Relation(ImmutableArray<Term> terms)
{
    /// <summary>The numbers that take part.</summary>
    public ImmutableArray<Term> Terms { get; } = terms;

    /// <summary>Whether it holds with other numbers in the places of some.</summary>
    public abstract bool HoldsWith(params ReadOnlySpan<Replacement> replacements);

    /// <summary>How well it holds with other numbers in the places of some, from 0 to 1, when it does.</summary>
    public virtual double FitWith(params ReadOnlySpan<Replacement> replacements) => 1;

    /// <summary>The numbers among which <paramref name="term"/> must be for the relation to hold while all others stay: a bound that is cheap to test, not always tight.</summary>
    public abstract Interval Reach(Term term);

    /// <summary>What <paramref name="term"/> is when it is recomputed from the others; null when they do not tell.</summary>
    public abstract decimal? Recompute(Term term);

    /// <summary>The number of a term: the one in its place, or the stated one.</summary>
    protected static decimal ValueOf(Term term, ReadOnlySpan<Replacement> replacements)
    {
        foreach (Replacement replacement in replacements)
        {
            if (replacement.Term == term)
            {
                return replacement.Value;
            }
        }

        return term.Value;
    }
}
