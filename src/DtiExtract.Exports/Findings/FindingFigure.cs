namespace DtiExtract.Exports.Findings;

/// <summary>A figure that a repair would change, or that bears witness for it.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Unit">The noun that names the thing counted; null when there is none.</param>
public sealed record FindingFigure(FindingPlace Place, string? Unit);
