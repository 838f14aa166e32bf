using System.Collections.Immutable;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining.Rules;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Analysis;

/// <summary>Tells who has not reported.</summary>
/// <param name="archives">Opens the database.</param>
/// <param name="rules">The rules in force.</param>
public sealed class MissingAnalysis(IDbContextFactory<ArchiveContext> archives, MiningRules rules)
{
    private readonly UnitRoll _roll = new(archives, rules);

    /// <summary>The units of an area without a report on a period: by the catalogue where it holds all communes of a district, else those that reported on other periods.</summary>
    public async Task<MissingReports> FindAsync(Viewer viewer, AnalysisArea area, ReportPeriod period, CancellationToken cancellationToken)
    {
        ImmutableArray<ReportingUnit> units = await _roll.CallAsync(viewer, area, period, cancellationToken);
        var complete = units.Where(unit => unit.Source == UnitSource.Catalogue).Select(DistrictOf).ToHashSet();
        ReportingUnit[] expected = [.. units.Where(unit => unit.Source == UnitSource.Catalogue || (unit.Last is not null && !complete.Contains(DistrictOf(unit))))];
        return new MissingReports(
            expected.Length,
            expected.Count(unit => !unit.Reports.IsEmpty),
            [
                .. expected.Where(unit => unit.Reports.IsEmpty)
                    .OrderBy(unit => unit.Unit.Province, StringComparer.Ordinal).ThenBy(unit => unit.Unit.District, StringComparer.Ordinal).ThenBy(unit => unit.Unit.Name, StringComparer.Ordinal)
                    .Select(unit => new MissingUnit(unit.Unit, unit.Source == UnitSource.Catalogue ? MissingBasis.Catalogue : MissingBasis.OtherPeriods, unit.Last?.Id, unit.Last?.Period)),
            ]);
    }

    private static (string?, string?) DistrictOf(ReportingUnit unit) => (unit.Unit.Province, unit.Unit.District);
}

/// <summary>Who has not reported.</summary>
/// <param name="Expected">How many units should have reported, as far as they are known.</param>
/// <param name="Reported">How many did.</param>
/// <param name="Missing">Those that did not.</param>
public sealed record MissingReports(int Expected, int Reported, ImmutableArray<MissingUnit> Missing);

/// <summary>A unit that has not reported.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Basis">Why a report was expected.</param>
/// <param name="LastReportId">Its last report on another period.</param>
/// <param name="LastPeriod">That period, as written.</param>
public sealed record MissingUnit(AnalysedUnit Unit, MissingBasis Basis, long? LastReportId, string? LastPeriod);

/// <summary>Why a report is expected of a unit.</summary>
public enum MissingBasis
{
    /// <summary>The catalogue of units, which is complete for its district.</summary>
    Catalogue,

    /// <summary>It reported on other periods; the catalogue is not complete there.</summary>
    OtherPeriods,
}
