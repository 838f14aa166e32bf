using DtiExtract.Mining.Units;

namespace DtiExtract.Cli.Units;

/// <summary>A unit as a list gives it.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Line">The line of the list; 0 when it comes from an earlier import.</param>
internal sealed record ListedUnit(AdministrativeUnit Unit, int Line);
