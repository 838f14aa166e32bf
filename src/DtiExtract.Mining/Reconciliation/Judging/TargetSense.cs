namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>On which side of its number a target is reached.</summary>
internal enum TargetSense
{
    /// <summary>At the number or above it.</summary>
    AtLeast,

    /// <summary>Above the number: "trên 60%".</summary>
    Above,

    /// <summary>At the number or below it: "không quá 5%".</summary>
    AtMost,
}
