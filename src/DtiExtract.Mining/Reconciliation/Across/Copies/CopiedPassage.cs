namespace DtiExtract.Mining.Reconciliation.Across;

/// <summary>A stretch of words that stands in reports of two units.</summary>
/// <param name="Report">The report that was there later, as far as that can be told.</param>
/// <param name="Passage">Its passage.</param>
/// <param name="Source">The report that was there first.</param>
/// <param name="Original">Its passage.</param>
/// <param name="Stretch">The stretch in both.</param>
internal sealed record CopiedPassage(ReportDigest Report, Passage Passage, ReportDigest Source, Passage Original, CommonStretch Stretch);
