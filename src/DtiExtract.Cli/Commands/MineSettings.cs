using DtiExtract.Cli.Output;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Cli.Commands;

/// <summary>What the user asks of <c>dti mine</c>.</summary>
/// <param name="Paths">Files and folders.</param>
/// <param name="Format">The form of the results.</param>
/// <param name="Out">The file to write; null for standard output.</param>
/// <param name="Jobs">How many reports are mined at once.</param>
/// <param name="Limits">The limits while reading.</param>
/// <param name="All">Whether tables list every figure.</param>
internal sealed record MineSettings(IReadOnlyList<string> Paths, OutputFormat Format, string? Out, int Jobs, ReadingLimits Limits, bool All);
