namespace DtiExtract.Mining.Figures;

/// <summary>What a figure is for in its report.</summary>
public enum FigureRole
{
    /// <summary>Something that was reached or counted.</summary>
    Result,

    /// <summary>A requirement, plan, request or threshold.</summary>
    Target,

    /// <summary>A count of criteria or targets met, in progress or missed.</summary>
    Tally,
}
