using System.Collections.Immutable;
using DtiExtract.Mining.Criteria;

namespace DtiExtract.Cli.Output.Tables;

/// <summary>Whether a criterion is met.</summary>
/// <param name="Comparisons">Results held against targets; none where they are not comparable rates.</param>
/// <param name="Reported">Whether the report itself says that it is met; null when it says nothing.</param>
internal sealed record ItemVerdict(ImmutableArray<RateComparison> Comparisons, bool? Reported)
{
    /// <summary>Nothing can be told.</summary>
    public static ItemVerdict None { get; } = new([], null);

    /// <summary>Whether the report's own verdict is worth showing: nothing could be compared, or the comparison tells otherwise.</summary>
    public bool ShowsReported => Reported is { } met && (Comparisons.IsEmpty || Comparisons.All(comparison => comparison.IsMet) != met);
}

/// <summary>A rate held against the rate that is asked.</summary>
/// <param name="Result">The result, in percent.</param>
/// <param name="Target">What is asked, in percent.</param>
/// <param name="IsMet">Whether the result is good enough.</param>
internal readonly record struct RateComparison(decimal Result, decimal Target, bool IsMet)
{
    /// <summary>The comparison; null when it can't be told, or the target asks for no number.</summary>
    public static RateComparison? Of(decimal result, CriterionTarget target) =>
        target is { Value: { } value } && target.IsMetBy(result) is { } met ? new RateComparison(result, value, met) : null;
}
