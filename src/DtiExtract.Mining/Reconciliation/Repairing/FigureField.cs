namespace DtiExtract.Mining.Reconciliation.Repairing;

/// <summary>A number of a figure.</summary>
public enum FigureField
{
    /// <summary>The part, of a ratio.</summary>
    Numerator,

    /// <summary>The whole, of a ratio.</summary>
    Denominator,

    /// <summary>The percentage.</summary>
    Percent,

    /// <summary>The value of a count, or of money.</summary>
    Value,
}
