using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Rules;
using DtiExtract.Mining.Units;

namespace DtiExtract.Service.Api;

/// <summary>Completes headers whose unit a person named: level, code, what holds it and the province follow from the catalogue, as far as it knows.</summary>
/// <param name="rules">The rules, with units and provinces.</param>
internal sealed class NamedUnits(MiningRules rules)
{
    /// <summary>The header with what follows from its unit, or from the code of it.</summary>
    /// <param name="header">The header.</param>
    /// <param name="byCode">Whether the person named the unit by its code.</param>
    /// <returns>The header; null when there is no unit of that code.</returns>
    public ReportHeader? Resolve(ReportHeader header, bool byCode)
    {
        DateOnly? day = header.SignedOn ?? header.PeriodEnd;
        if (byCode)
        {
            return ProvinceOf(header.UnitCode!, day) is { } named ? Of(header, named) : UnitOf(header.UnitCode!, day) is { } unit ? Of(header, unit, day) : null;
        }

        if (header.Unit is not { } name)
        {
            return header with { UnitCode = null, UnitLevel = null };
        }

        if (rules.Provinces.Named(name, day) is { } province)
        {
            return Of(header, province);
        }

        string? kind = UnitWords.Split(name).Kind;
        ReportHeader resolved = new UnitResolver(rules.Units, rules.Provinces)
            .Resolve(header with { UnitLevel = kind is null ? null : UnitWords.Level(kind), UnitCode = null }, out _);
        return resolved.UnitCode is { } code && UnitOf(code, day) is { } found ? Of(resolved, found, day) : resolved;
    }

    private static ReportHeader Of(ReportHeader header, Province province) =>
        header with { Unit = province.FullName, UnitCode = province.Code, UnitLevel = UnitLevel.Province, Parent = null, Province = province.FullName };

    private ReportHeader Of(ReportHeader header, AdministrativeUnit unit, DateOnly? day) => header with
    {
        Unit = unit.FullName,
        UnitCode = unit.Code,
        UnitLevel = unit.Level,
        Parent = rules.Units.HolderOf(unit),
        Province = rules.Provinces.All.LastOrDefault(province => province.Code == unit.Province && province.Validity.Overlaps(unit.Validity) && (day is null || province.IsValidOn(day.Value)))?.FullName ?? header.Province,
    };

    private AdministrativeUnit? UnitOf(string code, DateOnly? day) =>
        (day is { } on ? rules.Units.On(code, on) : null) ?? rules.Units.All.LastOrDefault(unit => unit.Code == code);

    private Province? ProvinceOf(string code, DateOnly? day) =>
        rules.Provinces.All.LastOrDefault(province => province.Code == code && (day is null || province.IsValidOn(day.Value)));
}
