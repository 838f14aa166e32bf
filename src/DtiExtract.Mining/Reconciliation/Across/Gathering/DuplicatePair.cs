namespace DtiExtract.Mining.Reconciliation.Across.Gathering;

/// <summary>A report that stands there twice.</summary>
/// <param name="Later">The copy, or the later version.</param>
/// <param name="Earlier">The report itself.</param>
/// <param name="IsSameFile">Whether the bytes are the same.</param>
/// <param name="Share">Which share of the sentences is the same, in percent.</param>
internal sealed record DuplicatePair(ReportDigest Later, ReportDigest Earlier, bool IsSameFile, decimal Share);
