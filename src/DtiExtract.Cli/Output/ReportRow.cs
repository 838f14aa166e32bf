using DtiExtract.Mining;

namespace DtiExtract.Cli.Output;

/// <summary>A report in a list of reports.</summary>
/// <param name="Report">The report, without text and figures.</param>
/// <param name="Figures">How many figures it states.</param>
internal sealed record ReportRow(MinedReport Report, int Figures)
{
    /// <summary>Keeps of <paramref name="report"/> what the list shows, and lets go of the rest.</summary>
    public static ReportRow Of(MinedReport report) => new(report with { Text = null, Sections = [], Figures = [] }, report.Figures.Length);
}
