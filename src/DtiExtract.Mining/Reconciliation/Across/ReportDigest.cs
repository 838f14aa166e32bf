using System.Collections.Immutable;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Reconciliation.Across;

/// <summary>What is kept of a mined report to hold other reports against it. Ten thousand of them fit in memory.</summary>
public sealed record ReportDigest
{
    /// <summary>The file as the user named it.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of the bytes, in lower-case hexadecimal; null when not known.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Who reports, and on which period.</summary>
    public required ReportHeader Header { get; init; }

    /// <summary>Where its title stands; its first words when it has none.</summary>
    public required TextSpan Title { get; init; }

    /// <summary>The figures that are compared, in the order of the text.</summary>
    public required ImmutableArray<DigestFigure> Figures { get; init; }

    /// <summary>How many people and households the unit has, as often as it is stated.</summary>
    public required ImmutableArray<BaseStatement> Bases { get; init; }

    /// <summary>The paragraphs that name concrete things.</summary>
    public required ImmutableArray<Passage> Passages { get; init; }

    /// <summary>The hashes of its sentences, ascending, each once.</summary>
    public required ImmutableArray<uint> Sentences { get; init; }

    /// <summary>The day to which the report belongs; null when it tells none.</summary>
    public DateOnly? Day => Header.SignedOn ?? Header.PeriodEnd;
}
