using System.Collections.Immutable;

namespace DtiExtract.Mining.Reconciliation.Texts.Dating;

/// <summary>A law or decision that many reports cite.</summary>
/// <param name="Number">Number and symbol: "749/QĐ-TTg".</param>
/// <param name="Day">The day on which it was signed or passed.</param>
/// <param name="Subjects">Folded phrases that say what it is about.</param>
public sealed record KnownDocument(string Number, DateOnly Day, ImmutableArray<string> Subjects);
