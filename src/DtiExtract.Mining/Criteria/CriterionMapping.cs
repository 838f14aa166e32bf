namespace DtiExtract.Mining.Criteria;

/// <summary>The criterion that a figure belongs to.</summary>
/// <param name="Set">Key of the criterion set ("TH1829"); null when the report follows codes of a set that is not known.</param>
/// <param name="Code">The code in that set ("3.5"). It means nothing without the set.</param>
/// <param name="Confidence">How likely this is right, calibrated.</param>
/// <param name="By">What decided.</param>
public sealed record CriterionMapping(string? Set, string Code, double Confidence, MappedBy By);
