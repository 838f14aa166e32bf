namespace DtiExtract.Mining.Criteria.Classifying;

/// <summary>One thing that a context shows, with its weight there.</summary>
/// <param name="Hash">Names it; the upper bits choose its bucket.</param>
/// <param name="Value">How much it counts.</param>
internal readonly record struct Feature(uint Hash, float Value);
