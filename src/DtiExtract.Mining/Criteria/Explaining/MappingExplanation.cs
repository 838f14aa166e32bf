using System.Collections.Immutable;
using DtiExtract.Mining.Figures;

namespace DtiExtract.Mining.Criteria.Explaining;

/// <summary>Why a figure was mapped as it was, or stayed unmapped.</summary>
public sealed record MappingExplanation
{
    /// <summary>The figure with its mappings.</summary>
    public required Figure Figure { get; init; }

    /// <summary>The rules that fit, the best first, then the best of other indicators; none when the figure states no quantity of its own.</summary>
    public ImmutableArray<RuleEvidence> Rules { get; init; } = [];

    /// <summary>The likeliest guesses of the model, best first; none without a model.</summary>
    public ImmutableArray<ExplainedGuess> Guesses { get; init; } = [];

    /// <summary>The probability from which a guess is taken; null without a model.</summary>
    public double? Threshold { get; init; }

    /// <summary>Why the figure has no indicator: what the rules say, then what the model says; none when it has one.</summary>
    public ImmutableArray<UnmappedReason> Reasons { get; init; } = [];
}
