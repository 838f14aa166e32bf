using DtiExtract.Mining;

namespace DtiExtract.Cli.Running;

/// <summary>What became of one input file.</summary>
/// <param name="Report">The report, or the reason why there is none.</param>
/// <param name="Fault">What the program stumbled over, for those who mend it; null unless the fault is its own.</param>
internal sealed record MiningOutcome(MinedReport Report, Exception? Fault = null)
{
    /// <summary>Whether the report could be read.</summary>
    public bool IsRead => Report.Text is not null;
}
