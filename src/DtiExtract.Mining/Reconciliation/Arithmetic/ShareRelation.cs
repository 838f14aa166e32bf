namespace DtiExtract.Mining.Reconciliation.Arithmetic;

/// <summary>A part is not larger than its whole.</summary>
/// <param name="part">The part.</param>
/// <param name="whole">The whole.</param>
internal sealed class ShareRelation(Term part, Term whole) : Relation([part, whole])
{
    /// <summary>The part.</summary>
    public Term Part => part;

    /// <summary>The whole.</summary>
    public Term Whole => whole;

    /// <inheritdoc/>
    public override bool HoldsWith(params ReadOnlySpan<Replacement> replacements) => ValueOf(part, replacements) <= ValueOf(whole, replacements);

    /// <inheritdoc/>
    public override Interval Reach(Term term) => term == part ? new Interval(0, whole.Value) : new Interval(part.Value, decimal.MaxValue);

    /// <inheritdoc/>
    public override decimal? Recompute(Term term) => null;
}
