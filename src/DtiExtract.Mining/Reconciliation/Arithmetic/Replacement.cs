namespace DtiExtract.Mining.Reconciliation.Arithmetic;

/// <summary>Another number in the place of a stated one.</summary>
/// <param name="Term">The stated one.</param>
/// <param name="Value">The other.</param>
internal readonly record struct Replacement(Term Term, decimal Value);
