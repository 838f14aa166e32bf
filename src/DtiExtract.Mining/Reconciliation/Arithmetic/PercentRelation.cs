namespace DtiExtract.Mining.Reconciliation.Arithmetic;

/// <summary>A percentage is what a part gives of a whole, beyond the rounding of its last digit.</summary>
/// <remarks>Statcheck recomputes what an article states of a test in the same way, and says which rounding would make it true.</remarks>
/// <param name="part">The part.</param>
/// <param name="whole">The whole, above zero.</param>
/// <param name="percent">The percentage.</param>
/// <param name="cutsOff">Whether the report's habit is to cut percentages off rather than to round them: it ranks mends, and decides nothing.</param>
/// <param name="approximate">Whether the report calls the numbers approximate, which widens them by a unit of the last digit that is not zero.</param>
internal sealed class PercentRelation(Term part, Term whole, Term percent, bool cutsOff, bool approximate) : Relation([part, whole, percent])
{
    private const int Hundred = 100;
    private const int LeastShownDigits = 2;
    private const double AgainstHabit = 0.15;
    private const double Careless = 0.03;

    /// <summary>The part.</summary>
    public Term Part => part;

    /// <summary>The whole.</summary>
    public Term Whole => whole;

    /// <summary>The percentage.</summary>
    public Term Percent => percent;

    /// <summary>What part and whole give, in percent, not rounded.</summary>
    public decimal Actual => Hundred * part.Value / whole.Value;

    /// <summary>What part and whole give, with at least one digit more than stated: enough to see that it is another number, or by which rounding it is the same.</summary>
    public decimal ActualToCompare => Math.Round(Actual, Math.Max(LeastShownDigits, percent.Value.Scale + 1));

    /// <summary>What part and whole give, with as many digits as stated.</summary>
    public decimal Rounded => Math.Round(Actual, percent.Value.Scale, MidpointRounding.AwayFromZero);

    /// <summary>How the stated percentage stands to what part and whole give.</summary>
    public PercentOutcome Outcome => OutcomeOf(Actual, percent.Value);

    /// <summary>The numbers that the stated percentage stands for.</summary>
    public Interval Stated => IntervalOf(percent.Value);

    /// <summary>How the percentage stands to what part and whole give, with other numbers in the places of some.</summary>
    public PercentOutcome OutcomeWith(ReadOnlySpan<Replacement> replacements)
    {
        decimal divisor = ValueOf(whole, replacements);
        return divisor > 0 ? OutcomeOf(Hundred * ValueOf(part, replacements) / divisor, ValueOf(percent, replacements)) : PercentOutcome.Wrong;
    }

    /// <inheritdoc/>
    public override bool HoldsWith(params ReadOnlySpan<Replacement> replacements) => OutcomeWith(replacements) != PercentOutcome.Wrong;

    /// <inheritdoc/>
    public override double FitWith(params ReadOnlySpan<Replacement> replacements) => OutcomeWith(replacements) switch
    {
        PercentOutcome.Rounded => cutsOff ? AgainstHabit : 1,
        PercentOutcome.CutOff => cutsOff ? 1 : AgainstHabit,
        PercentOutcome.RoundedUp or PercentOutcome.Wrong => Careless,
    };

    /// <inheritdoc/>
    public override Interval Reach(Term term)
    {
        // Cut off or rounded up, a percentage may be a whole unit beside what it stands for.
        decimal unit = Interval.UnitOfLastDigit(percent.Value);
        var wide = new Interval(Math.Max(Stated.Low - unit, 0), Stated.High + unit);
        return term == part ? new Interval(wide.Low * whole.Value / Hundred, wide.High * whole.Value / Hundred)
            : term == whole ? new Interval(Hundred * part.Value / wide.High, wide.Low == 0 ? decimal.MaxValue : Hundred * part.Value / wide.Low)
            : new Interval(Actual - 1, Actual + 1);
    }

    /// <inheritdoc/>
    public override decimal? Recompute(Term term) => term == percent ? Math.Round(Actual, Math.Max(1, (int)percent.Value.Scale), MidpointRounding.AwayFromZero) : null;

    private PercentOutcome OutcomeOf(decimal actual, decimal stated)
    {
        if (IntervalOf(stated).Contains(actual))
        {
            return PercentOutcome.Rounded;
        }

        decimal unit = Interval.UnitOfLastDigit(stated);
        return actual > stated && actual < stated + unit ? PercentOutcome.CutOff
            : actual < stated && actual > stated - unit ? PercentOutcome.RoundedUp
            : PercentOutcome.Wrong;
    }

    private Interval IntervalOf(decimal stated) => approximate ? Interval.Count(stated, approximate) : Interval.Rounded(stated);
}
