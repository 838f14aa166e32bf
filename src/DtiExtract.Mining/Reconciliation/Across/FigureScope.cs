namespace DtiExtract.Mining.Reconciliation.Across;

/// <summary>Which part of its unit and period a figure speaks of.</summary>
public enum FigureScope
{
    /// <summary>All of the unit, at the end of the period.</summary>
    Whole,

    /// <summary>What came newly within a time.</summary>
    Flow,

    /// <summary>A part of the unit, a unit above it, another time; or that is open.</summary>
    Open,
}
