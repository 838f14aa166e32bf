using DtiExtract.Mining.Criteria;

namespace DtiExtract.Archive.Analysis;

/// <summary>Whether a value reaches the target that its report states.</summary>
public enum TargetVerdict
{
    /// <summary>No target is stated, or no way is known in which the indicator is better.</summary>
    None,

    /// <summary>It does.</summary>
    Reached,

    /// <summary>It does not.</summary>
    Missed,
}

/// <summary>Holds values against targets.</summary>
public static class TargetVerdicts
{
    // A rate that was calculated is not exact to the last digit of a double.
    private const double Tolerance = 1e-9;

    /// <summary>The verdict on a value.</summary>
    public static TargetVerdict Of(double? value, double? target, Direction direction) =>
        value is not { } stated || target is not { } wanted || direction != Direction.Higher ? TargetVerdict.None
        : stated >= wanted - Tolerance ? TargetVerdict.Reached
        : TargetVerdict.Missed;
}
