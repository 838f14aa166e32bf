using System.Collections.Immutable;
using DtiExtract.Mining.Criteria.Classifying;

namespace DtiExtract.Mining.Criteria.Explaining;

/// <summary>A guess of the model with what speaks for and against it.</summary>
/// <param name="Indicator">The indicator; null for none.</param>
/// <param name="Probability">How likely this is, calibrated.</param>
/// <param name="Features">The strongest features, strongest first; only for the guess that was taken and for the best other one.</param>
public sealed record ExplainedGuess(string? Indicator, double Probability, ImmutableArray<FeatureContribution> Features);
