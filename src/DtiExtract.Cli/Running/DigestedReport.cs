using System.Collections.Immutable;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Mining.Reconciliation.Across;

namespace DtiExtract.Cli.Running;

/// <summary>What is kept of a report until all are read.</summary>
/// <param name="Digest">What other reports are held against; null when the report could not be read.</param>
/// <param name="Own">What was found within it.</param>
internal sealed record DigestedReport(ReportDigest? Digest, ImmutableArray<Finding> Own);
