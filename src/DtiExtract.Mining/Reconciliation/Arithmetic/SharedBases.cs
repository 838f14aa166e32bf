using System.Collections.Immutable;

namespace DtiExtract.Mining.Reconciliation.Arithmetic;

/// <summary>One number can hardly be the people and the households, or the people and the subscriptions.</summary>
/// <param name="check">The rule.</param>
internal sealed class SharedBases(Check check)
{
    /// <summary>The name of the rule.</summary>
    public const string Id = "one-number-two-bases";

    private const string LeastValue = "least-value";
    private const int Round = 100;

    /// <summary>What its rules need.</summary>
    public static ImmutableArray<CheckShape> Shapes { get; } = [new(Id, FindingType.BaseMismatch, "number", "first", "second") { Limits = [LeastValue] }];

    /// <summary>The numbers that a report takes for different ones of its bases.</summary>
    public IEnumerable<Finding> Of(IEnumerable<StatedBase> bases) =>
        bases.Where(stated => stated.Number.Value >= check.Limits[LeastValue] && stated.Number.Value % Round != 0)
            .GroupBy(stated => stated.Number.Value)
            .Where(same => same.Select(stated => stated.Family).Distinct().Count() > 1)
            .Select(same => Explain([.. same]));

    private Finding Explain(StatedBase[] same) => new()
    {
        Check = check,
        Spans = [.. same.Select(stated => stated.Figure.Span)],
        Figures = [.. same.Select(stated => stated.Figure.Id)],
        Arguments =
        [
            FindingArgument.Of("number", same[0].Number.Value),
            FindingArgument.Of("first", same[0].Figure.Quote),
            FindingArgument.Of("second", same.First(stated => stated.Family != same[0].Family).Figure.Quote),
        ],
    };
}
