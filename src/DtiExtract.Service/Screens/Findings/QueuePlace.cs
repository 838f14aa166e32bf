using DtiExtract.Archive.Findings.Asking;

namespace DtiExtract.Service.Screens.Findings;

/// <summary>Where a finding stands in a queue. It need not be in it any more: one that was decided of still tells which is next.</summary>
/// <param name="Previous">The finding before it; null for the first.</param>
/// <param name="Next">The finding after it; null for the last.</param>
/// <param name="Others">How many other findings the queue has; no more than <see cref="MostCounted"/> are counted.</param>
internal sealed record QueuePlace(long? Previous, long? Next, int Others)
{
    /// <summary>The most findings that are counted.</summary>
    public const int MostCounted = 1000;
}

/// <summary>A part of a queue.</summary>
/// <param name="Rows">Its findings.</param>
/// <param name="Next">Where the next part begins; null for the last.</param>
internal sealed record QueuePart(IReadOnlyList<FindingOfReport> Rows, string? Next);
