namespace DtiExtract.Mining.Criteria.Classifying;

/// <summary>What a figure may measure.</summary>
/// <param name="Indicator">The indicator; null for none.</param>
/// <param name="Probability">How likely this is, calibrated: of guesses with 0.9, nine in ten are right.</param>
public readonly record struct IndicatorGuess(string? Indicator, double Probability);
