namespace DtiExtract.Archive.Access;

/// <summary>A province, or a district of one.</summary>
/// <param name="Province">The province with its kind.</param>
/// <param name="District">The district with its kind; null for the whole province.</param>
public sealed record Area(string Province, string? District);
