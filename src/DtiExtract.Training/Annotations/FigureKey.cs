using DtiExtract.Mining.Figures;

namespace DtiExtract.Training.Annotations;

/// <summary>What must be equal in a strict pair of figures.</summary>
/// <param name="Type">The type.</param>
/// <param name="IsRange">Whether the numbers are two bounds.</param>
/// <param name="First">Numerator, value or lower bound.</param>
/// <param name="Second">Denominator or upper bound.</param>
/// <param name="Percent">The percentage.</param>
internal readonly record struct FigureKey(FigureType Type, bool IsRange, decimal? First, decimal? Second, decimal? Percent);
