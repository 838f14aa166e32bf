namespace DtiExtract.Cli.Commands;

/// <summary>What the user asks of <c>dti evaluate</c>.</summary>
/// <param name="Paths">Files and folders.</param>
/// <param name="Gold">The folder of annotations; null when they stand beside the reports.</param>
/// <param name="AsJson">Whether scores are for programs.</param>
/// <param name="ByValue">Whether positions are ignored.</param>
/// <param name="Show">Whether to list what was missed and what was too much.</param>
/// <param name="FailUnder">The least F1 of the figures.</param>
internal sealed record EvaluateSettings(IReadOnlyList<string> Paths, string? Gold, bool AsJson, bool ByValue, bool Show, double? FailUnder);
