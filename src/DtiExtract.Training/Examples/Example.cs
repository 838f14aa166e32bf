using DtiExtract.Mining.Criteria;

namespace DtiExtract.Training.Examples;

/// <summary>A context, and what its figure measures.</summary>
/// <param name="Context">The context.</param>
/// <param name="Indicator">The indicator; null for none.</param>
/// <param name="Weight">How much the example counts; one taken from a report counts 1.</param>
public sealed record Example(FigureContext Context, string? Indicator, float Weight = 1);
