using System.Collections.Immutable;

namespace DtiExtract.Mining.Reconciliation.Across;

/// <summary>Which communes of a district reported on the same period as the district.</summary>
/// <param name="District">The district's report.</param>
/// <param name="Reporting">The communes' reports.</param>
/// <param name="Missing">The names of the communes without one, as far as the communes are known.</param>
/// <param name="IsListKnown">Whether all communes of the district are known; if not, nothing is added up.</param>
public sealed record RollupCoverage(ReportDigest District, ImmutableArray<ReportDigest> Reporting, ImmutableArray<string> Missing, bool IsListKnown);
