using System.Collections.Immutable;
using DtiExtract.Archive.Analysis;

namespace DtiExtract.Service.Screens.Comparing;

/// <summary>Who has not reported, by district in the order of the dictionary.</summary>
/// <param name="Expected">How many units should have reported, as far as they are known.</param>
/// <param name="Reported">How many did.</param>
/// <param name="Units">Those that did not.</param>
internal sealed record MissingTable(int Expected, int Reported, ImmutableArray<MissingUnit> Units)
{
    /// <summary>Makes the table.</summary>
    public static MissingTable Of(MissingReports reports) => new(reports.Expected, reports.Reported, [.. reports.Missing.OrderBy(one => DistrictOf(one.Unit), VietnameseOrder.Instance).ThenBy(one => one.Unit.Name, VietnameseOrder.Instance)]);

    /// <summary>Rows of the table under their districts, each with how many units of it there are in the whole table.</summary>
    public IEnumerable<(string District, int Count, ImmutableArray<MissingUnit> Units)> Grouped(IEnumerable<MissingUnit> rows)
    {
        var counts = Units.CountBy(one => DistrictOf(one.Unit), StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return rows.GroupBy(one => DistrictOf(one.Unit), StringComparer.Ordinal).Select(group => (group.Key, counts[group.Key], group.ToImmutableArray()));
    }

    /// <summary>The district of a commune; the province of all that have none, or are one.</summary>
    private static string DistrictOf(AnalysedUnit unit) =>
        unit.District is { } district && district != unit.Name ? new AreaChoice(unit.Province, district).Name : unit.Province ?? string.Empty;
}
