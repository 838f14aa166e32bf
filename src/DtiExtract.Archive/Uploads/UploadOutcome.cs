using System.Collections.Immutable;
using DtiExtract.Archive.Reports;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining;

namespace DtiExtract.Archive.Uploads;

/// <summary>What came of an upload that a worker had.</summary>
/// <param name="Claim">The upload.</param>
/// <param name="State">Where it is now.</param>
/// <param name="Problems">Why it failed or has to wait, or what is doubtful.</param>
public sealed record UploadOutcome(ClaimedUpload Claim, UploadState State, ImmutableArray<Problem> Problems)
{
    /// <summary>What is to be kept, of one that could be read.</summary>
    public MinedContent? Content { get; private init; }

    /// <summary>When it may be tried again, of one that has to wait.</summary>
    public DateTimeOffset? DueAt { get; private init; }

    /// <summary>It became a report, unless one of the same content came in meanwhile.</summary>
    public static UploadOutcome Done(ClaimedUpload claim, MinedContent content) => new(claim, UploadState.Done, content.Report.Problems) { Content = content };

    /// <summary>Its content is in the archive already.</summary>
    public static UploadOutcome Duplicate(ClaimedUpload claim) => new(claim, UploadState.Duplicate, []);

    /// <summary>It can't be read, or was tried often enough.</summary>
    public static UploadOutcome Failed(ClaimedUpload claim, ImmutableArray<Problem> problems) => new(claim, UploadState.Failed, problems);

    /// <summary>It is tried again later.</summary>
    public static UploadOutcome Postponed(ClaimedUpload claim, ImmutableArray<Problem> problems, DateTimeOffset dueAt) => new(claim, UploadState.Waiting, problems) { DueAt = dueAt };
}
