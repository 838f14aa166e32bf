namespace DtiExtract.Mining.Criteria;

/// <summary>What a criterion asks for in one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Comparison">How the result is held against the value.</param>
/// <param name="Value">The value, in percent for a rate; null when the thing must exist or be done.</param>
public sealed record CriterionTarget(int Year, TargetComparison Comparison, decimal? Value)
{
    /// <summary>Whether <paramref name="result"/> meets it; null when it asks for no number.</summary>
    public bool? IsMetBy(decimal result) => Comparison switch
    {
        TargetComparison.AtLeast => result >= Value,
        TargetComparison.Above => result > Value,
        TargetComparison.Met => null,
    };
}
