using System.Collections.Immutable;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Units;

/// <summary>Gives the unit of a header its official code.</summary>
/// <param name="units">Districts and communes.</param>
/// <param name="provinces">The provinces.</param>
public sealed class UnitResolver(UnitCatalog units, Provinces provinces)
{
    private const int MostNamed = 6;

    /// <summary>The header with the code of its unit, when that is sure.</summary>
    /// <param name="header">The header as read.</param>
    /// <param name="doubts">Says that several units have this name and nothing in the report decides; else empty.</param>
    public ReportHeader Resolve(ReportHeader header, out ImmutableArray<Problem> doubts)
    {
        doubts = [];
        if (header.Unit is not { } unit)
        {
            return header;
        }

        DateOnly? day = header.SignedOn ?? header.PeriodEnd;
        if (header.UnitLevel == UnitLevel.Province)
        {
            return header with { UnitCode = provinces.Named(unit, day)?.Code };
        }

        UnitMatch match = units.Find(unit, header.Parent, header.Province, day);
        doubts = match.IsAmbiguous ? [Problem.Of(ProblemCode.AmbiguousUnit, unit, Names(match.Candidates))] : [];
        return header with { UnitCode = match.Unit?.Code };
    }

    private string Names(ImmutableArray<AdministrativeUnit> candidates)
    {
        IEnumerable<string> names = candidates.Take(MostNamed).Select(unit => $"{unit.Code} ({units.HolderOf(unit)})");
        return string.Join(", ", candidates.Length > MostNamed ? names.Append("…") : names);
    }
}
