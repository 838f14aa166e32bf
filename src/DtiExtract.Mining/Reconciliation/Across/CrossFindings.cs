using System.Collections.Immutable;
using DtiExtract.Mining.Reconciliation.Across.Gathering;

namespace DtiExtract.Mining.Reconciliation.Across;

/// <summary>What was found across reports.</summary>
public sealed class CrossFindings
{
    private readonly ILookup<ReportDigest, Finding> _findings;

    internal CrossFindings(ReportCollection reports, IEnumerable<AcrossFinding> findings)
    {
        Reports = reports.All;
        Units = reports.Units.Count();
        Rollups = [.. RollupFinder.Find(reports)];

        _findings = findings.ToLookup(found => found.Report, found => found.Finding, (IEqualityComparer<ReportDigest>)ReferenceEqualityComparer.Instance);
    }

    /// <summary>The reports, in the order of units and periods.</summary>
    public ImmutableArray<ReportDigest> Reports { get; }

    /// <summary>How many units reported, as far as the reports tell.</summary>
    public int Units { get; }

    /// <summary>The districts with communes that reported on the same period, and which of them did not.</summary>
    public ImmutableArray<RollupCoverage> Rollups { get; }

    /// <summary>What was found between a report and others, in the order in which an auditor would want to see it.</summary>
    /// <param name="report">One of the reports that were reconciled.</param>
    public ImmutableArray<Finding> Across(ReportDigest report) => Of(report, []);

    /// <summary>The findings of a report, its own and those across reports, in the order in which an auditor would want to see them.</summary>
    /// <param name="report">One of the reports that were reconciled.</param>
    /// <param name="own">What was found within it.</param>
    public ImmutableArray<Finding> Of(ReportDigest report, ImmutableArray<Finding> own) => FindingOrder.Ranked(own.Concat(Distinct(_findings[report])));

    /// <summary>A figure in a copied passage is also one that stands in two reports: it is recorded once, as what says more.</summary>
    private static IEnumerable<Finding> Distinct(IEnumerable<Finding> findings) => findings.DistinctBy(finding => (finding.Type, finding.Spans[0]));
}
