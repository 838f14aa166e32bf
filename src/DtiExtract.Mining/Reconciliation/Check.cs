using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DtiExtract.Mining.Reconciliation;

/// <summary>A rule of reconciliation, from <c>rules/checks.yaml</c>: what it is called, how grave what it finds is, and the sentence that says so. Its function is in the code, under the same id.</summary>
public sealed record Check
{
    /// <summary>Stable English name: "percent-of-ratio".</summary>
    public required string Id { get; init; }

    /// <summary>The type of what it finds.</summary>
    public required FindingType Type { get; init; }

    /// <summary>How grave that is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The Vietnamese sentence.</summary>
    public required FindingSentence Vietnamese { get; init; }

    /// <summary>The English sentence.</summary>
    public required FindingSentence English { get; init; }

    /// <summary>Tolerances and bounds, by their names.</summary>
    public FrozenDictionary<string, decimal> Limits { get; init; } = FrozenDictionary<string, decimal>.Empty;

    /// <summary>Lists of words or ids, by their names.</summary>
    public FrozenDictionary<string, ImmutableArray<string>> Lists { get; init; } = FrozenDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>The sentence in a language.</summary>
    public FindingSentence Sentence(MessageLanguage language) => language == MessageLanguage.Vietnamese ? Vietnamese : English;
}
