using DtiExtract.Mining.Reconciliation;

namespace DtiExtract.Cli.Evaluation.Mutating;

/// <summary>An error or warning in a report that annotators found consistent.</summary>
/// <param name="File">The report.</param>
/// <param name="Finding">What was found.</param>
internal sealed record FalseAlarm(string File, Finding Finding);
