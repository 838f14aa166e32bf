using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Mining.Reconciliation.Across;

/// <summary>A place where a report states how many people or households its unit has.</summary>
/// <param name="Base">The base, as <c>rules/indicators.yaml</c> names it.</param>
/// <param name="Value">How many.</param>
/// <param name="Figure">The figure that states it.</param>
/// <param name="Field">Which of its numbers does.</param>
public sealed record BaseStatement(string Base, decimal Value, DigestFigure Figure, FigureField Field);
