using System.Collections.Immutable;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Mining.Units;

/// <summary>Districts and communes with their codes and what became of them, from <c>rules/units/</c>. The catalogue need not be complete.</summary>
public sealed class UnitCatalog
{
    /// <summary>The folder inside the folder of rules.</summary>
    public const string Folder = "units";

    private readonly Provinces _provinces;
    private readonly ILookup<string, AdministrativeUnit> _byCode;
    private readonly ILookup<string, AdministrativeUnit> _byName;
    private readonly ILookup<string, AdministrativeUnit> _bySuccessor;

    internal UnitCatalog(ImmutableArray<AdministrativeUnit> all, Provinces provinces)
    {
        _provinces = provinces;
        All = all;
        _byCode = all.ToLookup(unit => unit.Code);
        _byName = all.ToLookup(unit => Syllable.Fold(unit.Name));
        _bySuccessor = all.SelectMany(unit => unit.Into.Select(next => (next.Code, unit))).ToLookup(pair => pair.Code, pair => pair.unit);
    }

    /// <summary>Every unit in every form that it had, in the order of the files.</summary>
    public ImmutableArray<AdministrativeUnit> All { get; }

    /// <summary>Reads the files; mistakes go to <paramref name="errors"/>.</summary>
    /// <param name="files">Names inside the folder of rules ("units/thanh-hoa.yaml") and texts.</param>
    /// <param name="provinces">The provinces that units may belong to.</param>
    /// <param name="errors">Takes the mistakes.</param>
    public static UnitCatalog Parse(IEnumerable<(string File, string Yaml)> files, Provinces provinces, ICollection<RuleError> errors) =>
        new(new UnitFiles(provinces, errors).Parse(files), provinces);

    /// <summary>The unit that carried <paramref name="code"/> on <paramref name="day"/>; null when none did.</summary>
    public AdministrativeUnit? On(string code, DateOnly day) => _byCode[code].FirstOrDefault(unit => unit.Validity.Contains(day));

    /// <summary>The units that followed <paramref name="unit"/>; none while it lasts, and when they are not known.</summary>
    public IEnumerable<AdministrativeUnit> SuccessorsOf(AdministrativeUnit unit) =>
        unit.Validity.Until is { } last ? unit.Into.Select(next => On(next.Code, last.AddDays(1))).OfType<AdministrativeUnit>() : [];

    /// <summary>The units of which <paramref name="unit"/> was formed, in whole or in part, as far as they are known.</summary>
    public IEnumerable<AdministrativeUnit> PredecessorsOf(AdministrativeUnit unit) =>
        _bySuccessor[unit.Code].Where(before => before.Validity.Until?.AddDays(1) is { } day && unit.Validity.Contains(day));

    /// <summary>What holds <paramref name="unit"/>, as in a sentence: its district where that is known, else its province.</summary>
    public string HolderOf(AdministrativeUnit unit) => ParentOf(unit)?.FullName ?? ProvinceForms(unit, day: null).Last().FullName;

    /// <summary>Finds the unit that a report names.</summary>
    /// <param name="unit">Kind and name: "xã Hà Tân". The kind tells the level only, since reports mix up xã, phường and thị trấn.</param>
    /// <param name="parent">What the report names as the unit above: "huyện Hà Trung".</param>
    /// <param name="province">The province: "tỉnh Thanh Hóa".</param>
    /// <param name="day">The day to which the report belongs.</param>
    /// <returns>
    /// The unit, when its district or province is the one named and no other unit fits as well. A name alone is no proof, since the catalogue need not hold all units of
    /// that name.
    /// </returns>
    public UnitMatch Find(string unit, string? parent, string? province, DateOnly? day)
    {
        (string? kind, string name) = UnitWords.Split(unit);
        UnitLevel? level = kind is null ? null : UnitWords.Level(kind);
        var fitting = _byName[Syllable.Fold(name.Trim())]
            .Where(one => (level is null || one.Level == level) && (day is null || one.Validity.Contains(day.Value)))
            .Select(one => (Unit: one, Agreement: Agreement(one, parent, province, day)))
            .Where(pair => pair.Agreement >= 0)
            .ToList();
        int best = fitting.Count == 0 ? 0 : fitting.Max(pair => pair.Agreement);
        ImmutableArray<AdministrativeUnit> candidates = [.. fitting.Where(pair => pair.Agreement == best).Select(pair => pair.Unit)];
        bool decided = best > 0 && candidates.All(one => one.Code == candidates[0].Code);
        return new UnitMatch(decided ? candidates[^1] : null, candidates);
    }

    /// <summary>How many of the holders that are named hold the unit; -1 when one does not.</summary>
    private int Agreement(AdministrativeUnit unit, string? parent, string? province, DateOnly? day)
    {
        string[] provinces = [.. ProvinceForms(unit, day).Select(form => Syllable.Fold(form.FullName))];
        int ofProvince = province is null ? 0 : provinces.Contains(Syllable.Fold(province)) ? 1 : -1;
        int ofParent = parent is null ? 0 : provinces.Contains(Syllable.Fold(parent)) ? 1 : IsIn(unit, parent);
        return ofProvince < 0 || ofParent < 0 ? -1 : ofProvince + ofParent;
    }

    private int IsIn(AdministrativeUnit unit, string parent)
    {
        (string? kind, string name) = UnitWords.Split(parent);
        return ParentOf(unit) is { } district
            ? Syllable.Fold(district.Name) == Syllable.Fold(name) ? 1 : -1
            : kind is null ? -1 : 0;
    }

    private AdministrativeUnit? ParentOf(AdministrativeUnit unit) =>
        unit.Parent is { } code ? _byCode[code].FirstOrDefault(parent => parent.Validity.Overlaps(unit.Validity)) : null;

    private IEnumerable<Province> ProvinceForms(AdministrativeUnit unit, DateOnly? day) => _provinces.All.Where(province =>
        province.Code == unit.Province && province.Validity.Overlaps(unit.Validity) && (day is null || province.Validity.Contains(day.Value)));
}
