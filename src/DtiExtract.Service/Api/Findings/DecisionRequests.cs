using System.Collections.Immutable;
using DtiExtract.Archive.Findings.Deciding;
using DtiExtract.Archive.Schema;

namespace DtiExtract.Service.Api.Findings;

/// <summary>What a person says of a finding.</summary>
/// <param name="Kind">"confirm", "dismiss", "correct" or "undo".</param>
/// <param name="Reason">Why.</param>
/// <param name="Corrections">The right values, of "correct".</param>
/// <param name="SecondOpinion">Whether the person looks at what another one decided.</param>
internal sealed record DecisionRequest(string? Kind = null, string? Reason = null, ImmutableArray<Correction>? Corrections = null, bool SecondOpinion = false)
{
    /// <summary>The draft; null when the kind is unknown.</summary>
    public DecisionDraft? Draft() => Words.TryRead(Kind, out DecisionKind kind) ? new DecisionDraft(kind, Reason ?? string.Empty, Corrections ?? [], SecondOpinion) : null;
}

/// <summary>What a person says of many findings: first with a filter and preview=true, then with the name that this gave; or at once with the filter alone.</summary>
/// <param name="BulkId">The name of what was looked at before.</param>
/// <param name="Filter">Which findings.</param>
/// <param name="Kind">"confirm" or "dismiss".</param>
/// <param name="Reason">Why.</param>
/// <param name="SecondOpinion">Whether the person looks at what others decided.</param>
internal sealed record BulkRequest(string? BulkId = null, FindingQuery? Filter = null, string? Kind = null, string? Reason = null, bool SecondOpinion = false);

/// <summary>Why something is taken back.</summary>
/// <param name="Reason">Why.</param>
internal sealed record UndoRequest(string? Reason = null);

/// <summary>What came of a decision of many findings.</summary>
/// <param name="BulkId">Its name.</param>
/// <param name="Findings">How many findings were chosen.</param>
/// <param name="Decided">How many were decided of; none while it is only looked at.</param>
/// <param name="Skipped">Those that were left as they are, since they changed or were decided of meanwhile.</param>
internal sealed record BulkAnswer(string BulkId, int Findings, int Decided, ImmutableArray<long> Skipped);
