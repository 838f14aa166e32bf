using System.Collections.Immutable;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>A criterion with what is asked, what was reached and what the report makes of it.</summary>
internal sealed record JudgedCriterion
{
    /// <summary>How it is judged.</summary>
    public required JudgedForm Form { get; init; }

    /// <summary>The code, as the heading or the row states it; null when there is none.</summary>
    public string? Code { get; init; }

    /// <summary>What it is called where it has no code: the row's label; null for a sentence.</summary>
    public string? Label { get; init; }

    /// <summary>The section that lists it.</summary>
    public SectionId? Section { get; init; }

    /// <summary>The table whose row it is.</summary>
    public int? Table { get; init; }

    /// <summary>The figures that state what is asked, by their places.</summary>
    public required ImmutableArray<int> Targets { get; init; }

    /// <summary>The figures that state what was reached, by their places.</summary>
    public required ImmutableArray<int> Results { get; init; }

    /// <summary>The lines of the requirement, in the normal text.</summary>
    public required ImmutableArray<TextSpan> Requirement { get; init; }

    /// <summary>The lines of the result, in the normal text.</summary>
    public required ImmutableArray<TextSpan> Result { get; init; }

    /// <summary>The verdict; null when none can be read.</summary>
    public required Verdict? Verdict { get; init; }
}
