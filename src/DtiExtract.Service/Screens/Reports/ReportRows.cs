using System.Collections.Immutable;
using DtiExtract.Archive.Schema;

namespace DtiExtract.Service.Screens.Reports;

/// <summary>Reports as the rows of a table.</summary>
/// <param name="Reports">The reports.</param>
/// <param name="Findings">How many findings of each severity each report has.</param>
/// <param name="Next">The address of the next rows; null at the end.</param>
/// <param name="IsMore">Whether these rows come behind others that are on the screen.</param>
internal sealed record ReportRows(ImmutableArray<StoredReport> Reports, ILookup<long, (string Severity, int Count)> Findings, string? Next, bool IsMore)
{
    /// <summary>No rows.</summary>
    public static ReportRows None { get; } = new([], Enumerable.Empty<long>().ToLookup(id => id, _ => (string.Empty, 0)), null, IsMore: false);

    /// <summary>How many findings of a severity a report has.</summary>
    public int Count(StoredReport report, string severity) => Findings[report.Id].FirstOrDefault(count => count.Severity == severity).Count;
}
