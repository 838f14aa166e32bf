using System.Collections.Immutable;
using DtiExtract.Archive.Findings.Deciding;

namespace DtiExtract.Service.Api.Findings;

/// <summary>A page of a list.</summary>
/// <param name="Items">What it holds.</param>
/// <param name="Next">What to ask with for the next one; null for the last.</param>
/// <param name="Count">How many there are in all, where that was asked.</param>
internal sealed record FindingPage(ImmutableArray<FindingItem> Items, string? Next, int? Count);

/// <summary>A finding in a list.</summary>
internal sealed record FindingItem
{
    /// <summary>Its number in the archive.</summary>
    public required long Id { get; init; }

    /// <summary>Its version, for the header If-Match.</summary>
    public required int Version { get; init; }

    /// <summary>What is wrong.</summary>
    public required string Type { get; init; }

    /// <summary>The check that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>How grave it is.</summary>
    public required string Severity { get; init; }

    /// <summary>What was decided.</summary>
    public required string Status { get; init; }

    /// <summary>Whether the decision in force is a second person's.</summary>
    public required bool Seconded { get; init; }

    /// <summary>Whether a second person is still to look at it.</summary>
    public required bool AwaitsSecondOpinion { get; init; }

    /// <summary>What became of it at the last mining.</summary>
    public required string Change { get; init; }

    /// <summary>Whether other reports take part.</summary>
    public required bool Across { get; init; }

    /// <summary>When it was first found.</summary>
    public required DateTimeOffset FoundAt { get; init; }

    /// <summary>When it was last decided of.</summary>
    public required DateTimeOffset? DecidedAt { get; init; }

    /// <summary>One sentence for people.</summary>
    public required Wording Message { get; init; }

    /// <summary>The calculation.</summary>
    public required string? Arithmetic { get; init; }

    /// <summary>The words that it speaks of.</summary>
    public required ImmutableArray<PlaceAnswer> Places { get; init; }

    /// <summary>The changes that would make it go away, the likeliest first.</summary>
    public required ImmutableArray<RepairAnswer> Repairs { get; init; }

    /// <summary>The report that has it.</summary>
    public required FindingReport Report { get; init; }
}

/// <summary>The report of a finding.</summary>
internal sealed record FindingReport(long Id, string Name, string? Unit, string UnitKey, string? UnitCode, string? District, string? Province, string? Period, string? PeriodCode, int? Year);

/// <summary>Words of a report.</summary>
internal sealed record PlaceAnswer(string Quote, string? Heading, int? Page);

/// <summary>A change that would make a finding go away.</summary>
internal sealed record RepairAnswer(double Confidence, ImmutableArray<ChangeAnswer> Changes, ImmutableArray<FigureAnswer> Witnesses);

/// <summary>A change of a number.</summary>
internal sealed record ChangeAnswer(string Figure, string? Quote, string Field, decimal From, decimal To, string Kind);

/// <summary>A figure that takes part.</summary>
internal sealed record FigureAnswer(string Id, string? Quote, string? Heading, int? Page);

/// <summary>All of a finding.</summary>
internal sealed record FindingDetail(FindingItem Finding, ImmutableArray<ContextAnswer> Contexts, ImmutableArray<ElsewhereAnswer> Elsewhere, ImmutableArray<DecisionAnswer> Decisions);

/// <summary>A place of the finding in the text of its report as read, with the words around it.</summary>
internal sealed record ContextAnswer(int Start, int End, string Before, string Quote, string After, int? Page, ImmutableArray<decimal[]>? Boxes);

/// <summary>A place in another report. What the viewer may not see has neither number nor quote.</summary>
internal sealed record ElsewhereAnswer(long? ReportId, string? File, string? Unit, string? Period, int? Start, int? End, string? Quote, string? Figure);

/// <summary>A decision.</summary>
internal sealed record DecisionAnswer(
    long Id, string Kind, string Reason, ImmutableArray<Correction> Corrections, bool SecondOpinion, long? Undoes, string? BulkId, string Before, string After, string By, DateTimeOffset At);
