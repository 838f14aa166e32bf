using DtiExtract.Mining;

namespace DtiExtract.Cli.Inputs;

/// <summary>A file to be mined, or a path that leads to none.</summary>
/// <param name="Path">The path, beginning as the user wrote it.</param>
/// <param name="Problem">Why there is nothing to read; null for a file.</param>
internal sealed record InputFile(string Path, Problem? Problem = null);
