using System.Collections.Immutable;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Units;

namespace DtiExtract.Mining.Reconciliation.Across.Gathering;

/// <summary>Tells which reports are of one unit, which units hold others, and which followed others on 1 July 2025.</summary>
/// <param name="units">Districts and communes, as far as they are known.</param>
internal sealed class UnitLineage(UnitCatalog units)
{
    /// <summary>The same for all reports of a unit in the extent that it had before or after the reform; null when the report does not tell its unit.</summary>
    public static string? KeyOf(ReportDigest report)
    {
        ReportHeader header = report.Header;
        if (header.Unit is not { } unit || report.Day is not { } day)
        {
            return null;
        }

        string era = day < Provinces.Reform ? "1" : "2";
        string? holder = header.UnitLevel == UnitLevel.Commune ? header.Parent ?? header.Province : header.Province;
        return header.UnitCode is { } code ? KeyOf(code, era)
            : header.UnitLevel != UnitLevel.Province && holder is null ? null
            : $"{era}|{Syllable.Fold(unit)}|{(header.UnitLevel == UnitLevel.Province ? null : Syllable.Fold(holder!))}";
    }

    /// <summary>The unit of a report; null when the catalogue does not hold it.</summary>
    public AdministrativeUnit? UnitOf(ReportDigest report) => report is { Header.UnitCode: { } code, Day: { } day } ? units.On(code, day) : null;

    /// <summary>The keys of the units that make up the unit of a report; none unless they went into it as a whole, and all of them are known.</summary>
    public ImmutableArray<string> PredecessorsOf(ReportDigest report)
    {
        AdministrativeUnit[] before = UnitOf(report) is { } unit ? [.. units.PredecessorsOf(unit).Where(one => one.Level == unit.Level)] : [];
        return Array.TrueForAll(before, one => one.Into is [{ IsPart: false }]) ? [.. before.Select(one => KeyOf(one.Code, "1"))] : [];
    }

    /// <summary>The communes of a district, as their names in a sentence by their codes; empty when they are not known.</summary>
    public ImmutableArray<AdministrativeUnit> CommunesOf(ReportDigest district) =>
        UnitOf(district) is { Level: UnitLevel.District } unit ? [.. units.All.Where(one => one.Parent == unit.Code && one.Validity.Contains(district.Day!.Value))] : [];

    /// <summary>Whether <paramref name="lower"/> belongs to the unit of <paramref name="upper"/>, as far as their headers tell.</summary>
    public static bool IsIn(ReportDigest lower, ReportDigest upper) =>
        lower.Header.Parent is { } parent && upper.Header.Unit is { } unit && lower.Header.UnitLevel < upper.Header.UnitLevel
        && Syllable.Fold(parent) == Syllable.Fold(unit) && IsSameOrOpen(lower.Header.Province, upper.Header.Province);

    /// <summary>Whether the figures and words of two reports may be the same for a reason: one unit, one above the other, or one that became the other.</summary>
    public bool AreRelated(ReportDigest one, ReportDigest other) =>
        KeyOf(one) == KeyOf(other) || IsIn(one, other) || IsIn(other, one) || AreNamesakes(one, other) || IsSuccessor(one, other) || IsSuccessor(other, one);

    private static string KeyOf(string code, string era) => $"{era}|#{code}";

    private static bool AreNamesakes(ReportDigest one, ReportDigest other) =>
        UnitWords.Split(Syllable.Fold(one.Header.Unit ?? string.Empty)).Name == UnitWords.Split(Syllable.Fold(other.Header.Unit ?? string.Empty)).Name
        && IsSameOrOpen(one.Header.Province, other.Header.Province);

    private bool IsSuccessor(ReportDigest before, ReportDigest after) =>
        UnitOf(before) is { } old && UnitOf(after) is { } current && units.SuccessorsOf(old).Contains(current);

    private static bool IsSameOrOpen(string? one, string? other) => one is null || other is null || Syllable.Fold(one) == Syllable.Fold(other);
}
