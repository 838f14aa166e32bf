namespace DtiExtract.Mining.Units;

/// <summary>What a unit became.</summary>
/// <param name="Code">Code of the unit that followed on the day after.</param>
/// <param name="IsPart">Whether only a part went there: figures of the old unit can't be added to the new one.</param>
public sealed record UnitSuccessor(string Code, bool IsPart);
