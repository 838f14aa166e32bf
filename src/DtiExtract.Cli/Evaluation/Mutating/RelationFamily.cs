namespace DtiExtract.Cli.Evaluation.Mutating;

/// <summary>What holds between numbers of a consistent report.</summary>
internal enum RelationFamily
{
    /// <summary>A ratio has the percentage that is stated for it.</summary>
    RatioWithPercent,

    /// <summary>The part of a ratio without a percentage is not larger than its whole.</summary>
    PartWithinWhole,

    /// <summary>Parts make up their total.</summary>
    PartsAndTotal,

    /// <summary>Counts of criteria make up the count of all.</summary>
    Tallies,

    /// <summary>A quantity is the same number in two sections.</summary>
    Restatement,
}
