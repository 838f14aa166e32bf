using DtiExtract.Cli.Output.Reconciling;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Cli.Commands;

/// <summary>What the user asks of <c>dti reconcile</c>.</summary>
/// <param name="Paths">Files and folders.</param>
/// <param name="Format">The form of the results.</param>
/// <param name="Out">The file to write, or the folder for sheets; null for standard output.</param>
/// <param name="Jobs">How many reports are mined at once.</param>
/// <param name="Limits">The limits while reading.</param>
internal sealed record ReconcileSettings(IReadOnlyList<string> Paths, ReconciliationFormat Format, string? Out, int Jobs, ReadingLimits Limits);
