namespace DtiExtract.Mining.Criteria;

/// <summary>What a figure measures.</summary>
/// <param name="Id">The indicator, as <c>rules/indicators.yaml</c> names it.</param>
/// <param name="Role">What the figure is to it.</param>
/// <param name="Confidence">How likely this is right, calibrated: of mappings with 0.9, nine in ten are.</param>
/// <param name="By">What decided.</param>
/// <param name="Rule">The rule that decided, when one did.</param>
public sealed record IndicatorMapping(string Id, IndicatorRole Role, double Confidence, MappedBy By, string? Rule = null);
