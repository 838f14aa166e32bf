using DtiExtract.Exports.Findings;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Rules;
using DtiExtract.Mining.Units;

namespace DtiExtract.Archive.Analysis;

/// <summary>Tells which reports are of one unit in one extent: the mergers of 2025 kept names and codes of units that became others.</summary>
/// <param name="rules">The units and provinces.</param>
internal sealed class UnitIdentities(MiningRules rules)
{
    /// <summary>The unit of a report in the catalogue; null when it does not hold it.</summary>
    public AdministrativeUnit? Find(AnalysedUnit unit, DateOnly? day) => unit.Code is { } code && day is { } on ? rules.Units.On(code, on) : null;

    /// <summary>The same for reports of one unit in one extent.</summary>
    public string IdentityOf(AnalysedReport report) => Find(report.Unit, report.Day) is { } known ? IdentityOf(known) : $"{(IsAfterReform(report.Day) ? 2 : 1)}|{report.Unit.Key}";

    /// <summary>The identity of a unit of the catalogue.</summary>
    public static string IdentityOf(AdministrativeUnit unit) => $"#{unit.Code}|{unit.Validity.From:yyyy-MM-dd}";

    /// <summary>Whether a day is after the reform of 2025; without a day it is not.</summary>
    public static bool IsAfterReform(DateOnly? day) => day >= Provinces.Reform;

    /// <summary>A unit of the catalogue as reports would name it.</summary>
    public AnalysedUnit Analysed(AdministrativeUnit unit, DateOnly day)
    {
        string? province = ProvinceOf(unit, day)?.FullName;
        string? district = unit.Level == UnitLevel.District ? unit.FullName : ParentOf(unit, day)?.FullName;
        var header = new ReportHeader { Unit = unit.FullName, UnitCode = unit.Code };
        return new AnalysedUnit(ReviewUnits.KeyOf(string.Empty, header), unit.FullName, unit.Code, Terms.Of(unit.Level).Code, district, province);
    }

    /// <summary>The units of the catalogue that stand on a day, those apart of which no more than the level is known.</summary>
    public IEnumerable<AdministrativeUnit> On(DateOnly day) => rules.Units.All.Where(unit => unit.Validity.Contains(day) && !UnitWords.IsLevelOnly(unit.Kind));

    /// <summary>Whether the catalogue holds all units beside this one: the communes of a district stand there together.</summary>
    public static bool IsComplete(AdministrativeUnit unit) => unit is { Level: UnitLevel.Commune, Parent: not null };

    /// <summary>The units of the catalogue that carry or carried a code.</summary>
    public IEnumerable<AdministrativeUnit> WithCode(string code) => rules.Units.All.Where(unit => unit.Code == code);

    /// <summary>The units of which a unit was formed.</summary>
    public IEnumerable<AdministrativeUnit> PredecessorsOf(AdministrativeUnit unit) => rules.Units.PredecessorsOf(unit);

    /// <summary>The units that a unit became.</summary>
    public IEnumerable<AdministrativeUnit> SuccessorsOf(AdministrativeUnit unit) => rules.Units.SuccessorsOf(unit);

    /// <summary>Whether two names mean one unit, however accents are set on vowels.</summary>
    public static bool IsSameName(string? one, string? other) => one is not null && other is not null && Syllable.Fold(one) == Syllable.Fold(other);

    private Province? ProvinceOf(AdministrativeUnit unit, DateOnly day) => rules.Provinces.All.FirstOrDefault(province => province.Code == unit.Province && province.Validity.Contains(day));

    private AdministrativeUnit? ParentOf(AdministrativeUnit unit, DateOnly day) => unit.Parent is { } code ? rules.Units.On(code, day) : null;
}
