using System.Collections.Immutable;

namespace DtiExtract.Mining.Reconciliation.Across;

/// <summary>A paragraph that names concrete things, kept as the hashes of its shingles: stretches of <see cref="ShingleWords"/> words.</summary>
public sealed record Passage
{
    /// <summary>How many words a shingle has.</summary>
    public const int ShingleWords = 5;

    /// <summary>Where it stands in the report's text as read.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The hash of the shingle at each word, in the order of the text; the days until which its numbers count are left out.</summary>
    public required ImmutableArray<uint> Shingles { get; init; }

    /// <summary>Its sentences and clauses, in the order of the text.</summary>
    public required ImmutableArray<PassageClause> Clauses { get; init; }

    /// <summary>The numbers of the words that name a person, a place or a figure.</summary>
    public required ImmutableArray<int> Concrete { get; init; }

    /// <summary>The day until which its numbers count, as written; null when it states none.</summary>
    public string? AsOf { get; init; }

    /// <summary>The number of the word at which that day begins; -1 when there is none.</summary>
    public int DayAt { get; init; } = -1;
}
