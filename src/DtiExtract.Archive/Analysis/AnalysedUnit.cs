namespace DtiExtract.Archive.Analysis;

/// <summary>A unit in the extent that it had for a time.</summary>
/// <param name="Key">The key under which its reports are kept.</param>
/// <param name="Name">Its name with its kind.</param>
/// <param name="Code">Its official code.</param>
/// <param name="Level">Its level.</param>
/// <param name="District">Its district with its kind.</param>
/// <param name="Province">Its province with its kind.</param>
public sealed record AnalysedUnit(string Key, string Name, string? Code, string? Level, string? District, string? Province);
