using System.Collections.Immutable;

namespace DtiExtract.Mining.Criteria.Explaining;

/// <summary>A rule that fits a figure, with the words that make it fit.</summary>
/// <param name="Rule">Its name: "ehealth-record-rate/1".</param>
/// <param name="Indicator">The indicator that it finds.</param>
/// <param name="Phrases">The phrases that were found: of each set of which one must stand there, the strongest.</param>
public sealed record RuleEvidence(string Rule, string Indicator, ImmutableArray<FoundPhrase> Phrases);

/// <summary>A phrase of a rule that stands around a figure.</summary>
/// <param name="Phrase">The phrase, folded.</param>
/// <param name="Zone">Where it stands.</param>
public readonly record struct FoundPhrase(string Phrase, ContextZone Zone);
