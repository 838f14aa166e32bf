namespace DtiExtract.Exports.Findings;

/// <summary>A place of a report, as far as people need it to find it again: kept when the report itself is let go.</summary>
/// <param name="Quote">The words there on one line, shortened in the middle.</param>
/// <param name="Heading">The heading above them, and what it is a part of where it says nothing by itself; null where there is none.</param>
/// <param name="Page">The page, in a format that has pages.</param>
public sealed record FindingPlace(string Quote, string? Heading, int? Page);
