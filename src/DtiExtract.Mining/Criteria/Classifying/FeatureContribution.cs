namespace DtiExtract.Mining.Criteria.Classifying;

/// <summary>What one feature does for a guess.</summary>
/// <param name="Feature">The feature by name: its zone and its words ("near hồ sơ"), "~" for words without accents, "…" for groups of letters.</param>
/// <param name="Contribution">What it adds to the score of the class beyond the mean of all classes; below 0 it speaks against it.</param>
public readonly record struct FeatureContribution(string Feature, double Contribution);
