using System.Collections.Immutable;

namespace DtiExtract.Mining.Units;

/// <summary>What the catalogue knows of a unit that a report names.</summary>
/// <param name="Unit">The unit, when one alone fits best; else null.</param>
/// <param name="Candidates">All units that fit equally well.</param>
public sealed record UnitMatch(AdministrativeUnit? Unit, ImmutableArray<AdministrativeUnit> Candidates)
{
    /// <summary>Whether several units fit, and nothing tells which is meant.</summary>
    public bool IsAmbiguous => Unit is null && Candidates.Any(one => one.Code != Candidates[0].Code);
}
