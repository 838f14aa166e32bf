using System.Collections.Immutable;

namespace DtiExtract.Archive.Analysis;

/// <summary>Why values can't simply be compared.</summary>
/// <param name="Code">The reason, for programs.</param>
/// <param name="Message">The reason, for people.</param>
/// <param name="Reports">The reports that differ from most.</param>
public sealed record AnalysisWarning(string Code, Wording Message, ImmutableArray<long> Reports);
