using System.Collections.Immutable;

namespace DtiExtract.Mining.Reconciliation.Arithmetic;

/// <summary>Parts make up a total.</summary>
/// <param name="total">The total.</param>
/// <param name="parts">The parts.</param>
/// <param name="tolerance">How far the sum may be from the total, for numbers that are rounded or approximate.</param>
internal sealed class SumRelation(Term total, ImmutableArray<Term> parts, decimal tolerance) : Relation([total, .. parts])
{
    /// <summary>The total.</summary>
    public Term Total => total;

    /// <summary>The parts.</summary>
    public ImmutableArray<Term> Parts => parts;

    /// <summary>What the parts make up.</summary>
    public decimal Sum { get; } = parts.Sum(part => part.Value);

    /// <summary>How far the sum may be from the total.</summary>
    public decimal Tolerance => tolerance;

    /// <inheritdoc/>
    public override bool HoldsWith(params ReadOnlySpan<Replacement> replacements)
    {
        decimal sum = Sum;
        foreach (Replacement replacement in replacements)
        {
            sum += replacement.Term == total ? 0 : replacement.Value - replacement.Term.Value;
        }

        return Math.Abs(sum - ValueOf(total, replacements)) <= tolerance;
    }

    /// <inheritdoc/>
    public override Interval Reach(Term term)
    {
        decimal exact = Recompute(term)!.Value;
        return new Interval(exact - tolerance, exact + tolerance);
    }

    /// <inheritdoc/>
    public override decimal? Recompute(Term term) => term == total ? Sum : total.Value - (Sum - term.Value);
}
