using System.Collections.Immutable;
using System.Globalization;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>Finds the criteria that a tally counts: those listed in its section, or, where it sums up more, those of the sections around it.</summary>
internal sealed class Listings
{
    private readonly ReportOutline _outline;
    private readonly ImmutableArray<JudgedCriterion> _listed;
    private readonly Dictionary<SectionId, List<JudgedCriterion>> _under = [];
    private readonly Dictionary<SectionId, int> _headed = [];

    /// <summary>Sorts the criteria of a report by the sections that hold them.</summary>
    public Listings(ReportOutline outline, ImmutableArray<JudgedCriterion> criteria)
    {
        _outline = outline;
        _listed = [.. criteria.Where(criterion => criterion.Form != JudgedForm.Sentence || criterion.Code is not null)];
        foreach (JudgedCriterion criterion in _listed)
        {
            foreach (SectionId section in From(criterion.Section))
            {
                Under(section).Add(criterion);
            }
        }

        foreach (Section section in outline.Sections.Where(section => section.Kind == SectionKind.Criterion))
        {
            foreach (SectionId around in From(section.Parent))
            {
                _headed[around] = _headed.GetValueOrDefault(around) + 1;
            }
        }
    }

    /// <summary>The criteria that <paramref name="total"/> criteria stated in a section may be; null when none are listed, or not with a verdict each.</summary>
    public Listing? For(SectionId? section, decimal total)
    {
        if (section is { } own && _under.TryGetValue(own, out List<JudgedCriterion>? criteria) && criteria.TrueForAll(criterion => criterion.Form != JudgedForm.Row))
        {
            return criteria.TrueForAll(criterion => criterion.Verdict is not null) ? new Listing([.. criteria], IsWhole(own, criteria)) : null;
        }

        return From(section).Select(around => _under.GetValueOrDefault(around)).Append([.. _listed]).Select(around => OfSize(around, total)).FirstOrDefault(found => found is not null);
    }

    /// <summary>So many criteria in one form, or in one table.</summary>
    private static Listing? OfSize(List<JudgedCriterion>? criteria, decimal total)
    {
        IEnumerable<JudgedCriterion[]> lists =
        [
            .. (criteria ?? []).GroupBy(criterion => criterion.Form == JudgedForm.Row).Select(list => list.ToArray()),
            .. (criteria ?? []).Where(criterion => criterion.Table is not null).GroupBy(criterion => criterion.Table).Select(list => list.ToArray()),
        ];
        JudgedCriterion[]? found = lists.FirstOrDefault(list => list.Length == total && Array.TrueForAll(list, criterion => criterion.Verdict is not null));
        return found is null ? null : new Listing([.. found], IsWhole: false);
    }

    private bool IsWhole(SectionId section, List<JudgedCriterion> criteria)
    {
        int[] numbers = [.. criteria.Select(criterion => LastNumber(criterion.Code)).Order().Distinct()];
        return numbers.Length == criteria.Count && numbers[0] > 0 && numbers[^1] - numbers[0] + 1 == criteria.Count && _headed.GetValueOrDefault(section) == criteria.Count;
    }

    private static int LastNumber(string? code) => int.TryParse(code?[(code.LastIndexOf('.') + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    /// <summary>A section and those around it, the innermost first.</summary>
    private IEnumerable<SectionId> From(SectionId? section)
    {
        for (SectionId? at = section; at is { } id; at = _outline.Sections[id.Number - 1].Parent)
        {
            yield return id;
        }
    }

    private List<JudgedCriterion> Under(SectionId section)
    {
        if (!_under.TryGetValue(section, out List<JudgedCriterion>? criteria))
        {
            _under.Add(section, criteria = []);
        }

        return criteria;
    }
}
