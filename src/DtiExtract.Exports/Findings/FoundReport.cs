using System.Collections.Immutable;
using DtiExtract.Mining;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Exports.Findings;

/// <summary>A report with what was found in it, without its text.</summary>
/// <param name="File">The file as the user named it.</param>
/// <param name="Header">Who reports, and on which period.</param>
/// <param name="Findings">What was found, in the order in which an auditor would want to see it.</param>
public sealed record FoundReport(string File, ReportHeader Header, ImmutableArray<PlacedFinding> Findings)
{
    /// <summary>The longest quote of a place; of longer ones the middle is left out.</summary>
    public const int LongestQuote = 240;

    /// <summary>Keeps of a report what its findings need.</summary>
    /// <exception cref="ArgumentException">The report has findings but no text.</exception>
    public static FoundReport Of(MinedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new FoundReport(report.File, report.Header, report.Findings.IsEmpty ? [] : new FindingPlacer(report).Place());
    }
}
