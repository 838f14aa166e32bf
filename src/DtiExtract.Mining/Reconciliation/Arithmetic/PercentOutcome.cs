namespace DtiExtract.Mining.Reconciliation.Arithmetic;

/// <summary>How a stated percentage stands to what numerator and denominator give.</summary>
internal enum PercentOutcome
{
    /// <summary>It is that, rounded.</summary>
    Rounded,

    /// <summary>It is that, cut off instead of rounded.</summary>
    CutOff,

    /// <summary>It is that, rounded up where it should be rounded down.</summary>
    RoundedUp,

    /// <summary>It is another number.</summary>
    Wrong,
}
