using System.Collections.Immutable;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Criteria;

/// <summary>Chooses the criterion set that a report follows: by province, level and year, checked against the headings.</summary>
/// <param name="sets">The sets.</param>
/// <param name="provinces">The provinces.</param>
public sealed class SetChooser(CriterionSets sets, Provinces provinces)
{
    /// <summary>The share of a report's criterion codes, or of a set's groups, that must agree.</summary>
    private const double Agreement = 0.75;

    private const int MostNamed = 4;

    /// <summary>The set that the report follows; null when none is known for it, or what its headings show belongs to another.</summary>
    public CriterionSet? Choose(ReportOutline outline)
    {
        ReportHeader header = outline.Header;
        int? year = (header.PeriodEnd ?? header.SignedOn)?.Year;
        IEnumerable<CriterionSet> candidates = sets.All.Where(set =>
            set.Province is not null && set.Province == ProvinceCode(header) && Fits(set, header) && year is { } covered && set.Covers(covered));
        return candidates.Where(set => AgreesWithCodes(set, outline))
            .OrderByDescending(set => NamedGroups(set, outline))
            .ThenByDescending(set => set.Kind == SetKind.Recognition)
            .FirstOrDefault();
    }

    /// <summary>The set that a person names for a report, unless the report can't follow it: it comes from another province or level, or its codes are others.</summary>
    public CriterionSet? Choose(string key, ReportOutline outline) => sets.TryGet(key, out CriterionSet? set) && WhyNot(set, outline) is null ? set : null;

    /// <summary>Why a report can't follow a set; null when it can.</summary>
    public Problem? WhyNot(CriterionSet set, ReportOutline outline)
    {
        ReportHeader header = outline.Header;
        if (set.Province is { } own && ProvinceCode(header) is { } province && province != own)
        {
            return Problem.Of(ProblemCode.SetOfOtherProvince, set.Key, provinces.All.First(known => known.Code == own).FullName, header.Province!);
        }

        if (!Fits(set, header))
        {
            return Problem.Of(ProblemCode.SetOfOtherLevel, set.Key, header.Unit ?? string.Empty);
        }

        return AgreesWithCodes(set, outline)
            ? null
            : Problem.Of(ProblemCode.SetOfOtherCodes, set.Key, string.Join(", ", CodesIn(outline).Where(code => set.ByCode(code) is null).Take(MostNamed)));
    }

    private static bool Fits(CriterionSet set, ReportHeader header) => header.UnitLevel is not { } level || set.Levels.Contains(level);

    private string? ProvinceCode(ReportHeader header) => header.Province is { } name ? provinces.Named(name, header.SignedOn ?? header.PeriodEnd)?.Code : null;

    /// <summary>Whether the codes in headings are those of the set; a report without codes contradicts none.</summary>
    private static bool AgreesWithCodes(CriterionSet set, ReportOutline outline)
    {
        ImmutableArray<string> codes = CodesIn(outline);
        return codes.Length == 0 || codes.Count(code => set.ByCode(code) is not null) >= codes.Length * Agreement;
    }

    private static ImmutableArray<string> CodesIn(ReportOutline outline) => [.. outline.Sections.Select(section => section.Criterion).OfType<string>().Distinct()];

    /// <summary>How many of the set's groups the headings name; none, unless they name most.</summary>
    private static int NamedGroups(CriterionSet set, ReportOutline outline)
    {
        string[] headings = [.. outline.Sections.Select(section => Syllable.Fold(section.Heading))];
        int named = set.Groups.Count(group => headings.Any(heading => heading.Contains(Syllable.Fold(group.Name), StringComparison.Ordinal)));
        return named >= set.Groups.Length * Agreement ? named : 0;
    }
}
