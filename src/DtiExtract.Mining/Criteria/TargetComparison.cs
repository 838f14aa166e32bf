namespace DtiExtract.Mining.Criteria;

/// <summary>How a result is held against a target.</summary>
public enum TargetComparison
{
    /// <summary>The result must reach the value.</summary>
    AtLeast,

    /// <summary>The result must exceed the value.</summary>
    Above,

    /// <summary>What is asked must exist or be done; there is no value.</summary>
    Met,
}
