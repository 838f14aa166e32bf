namespace DtiExtract.Mining.Reconciliation.Arithmetic;

/// <summary>A part is not larger than its whole.</summary>
/// <param name="part">The part.</param>
/// <param name="whole">The whole.</param>
internal sealed class ShareRelation(Term part, Term whole) : Relation([part, whole])
{
    private const decimal CommonShare = 0.2m;
    private const double Uncommon = 0.1;

    /// <summary>The part.</summary>
    public Term Part => part;

    /// <summary>The whole.</summary>
    public Term Whole => whole;

    /// <inheritdoc/>
    public override bool HoldsWith(params ReadOnlySpan<Replacement> replacements) => ValueOf(part, replacements) <= ValueOf(whole, replacements);

    /// <inheritdoc/>
    /// <remarks>Reports state what was reached: few shares are as low as a digit too few makes them.</remarks>
    public override double FitWith(params ReadOnlySpan<Replacement> replacements) => ValueOf(part, replacements) < ValueOf(whole, replacements) * CommonShare ? Uncommon : 1;

    /// <inheritdoc/>
    public override Interval Reach(Term term) => term == part ? new Interval(0, whole.Value) : new Interval(part.Value, decimal.MaxValue);

    /// <inheritdoc/>
    public override decimal? Recompute(Term term) => null;
}
