using System.Collections.Immutable;
using DtiExtract.Archive.Access;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Service.Screens.Administration;

/// <summary>The areas that an account may be given: the provinces and districts of the catalogue, those of before the mergers too, of which older reports are.</summary>
internal sealed class AreaChoices
{
    private const char Separator = '|';

    /// <summary>Prepares the catalogue of the rules.</summary>
    public AreaChoices(MiningRules rules)
    {
        ILookup<string, string> districts = rules.Units.All.Where(unit => unit.Level == UnitLevel.District).ToLookup(unit => unit.Province, unit => unit.FullName, StringComparer.Ordinal);
        All = [.. rules.Provinces.All
            .GroupBy(province => province.FullName, StringComparer.Ordinal)
            .OrderBy(group => group.Key, VietnameseOrder.Instance)
            .Select(group => (group.Key, group.SelectMany(province => districts[province.Code]).Distinct(StringComparer.Ordinal).Order(VietnameseOrder.Instance).ToImmutableArray()))];
    }

    /// <summary>The provinces with their districts.</summary>
    public ImmutableArray<(string Province, ImmutableArray<string> Districts)> All { get; }

    /// <summary>An area as a form sends it.</summary>
    public static string ValueOf(Area area) => area.District is null ? area.Province : $"{area.Province}{Separator}{area.District}";

    /// <summary>An area as people read it.</summary>
    public static string TextOf(Area area, Locale locale) => area.District is null ? locale[$"Toàn {area.Province}", $"All of {area.Province}"] : $"{area.District}, {area.Province}";

    /// <summary>The areas that a form sent; what is empty is none.</summary>
    public static ImmutableArray<Area> Read(IEnumerable<string?> values) =>
    [
        .. values.Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => value!.Split(Separator, 2) is [var province, var district] ? new Area(province, district) : new Area(value, null)).Distinct(),
    ];
}
