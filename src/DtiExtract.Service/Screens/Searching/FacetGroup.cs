using System.Collections.Immutable;
using DtiExtract.Archive.Searching.Queries;
using DtiExtract.Archive.Searching.Results;
using DtiExtract.Mining.Criteria;

namespace DtiExtract.Service.Screens.Searching;

/// <summary>By what matches can be narrowed.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Values">The most frequent values.</param>
internal sealed record FacetGroup(Wording Name, ImmutableArray<FacetChoice> Values)
{
    private const int Most = 50;

    /// <summary>The groups of a question; those with nothing to choose are left out.</summary>
    public static IEnumerable<FacetGroup> Of(string question, SearchFacets facets, IndicatorCatalog indicators)
    {
        FacetGroup[] groups =
        [
            Make(new("Năm", "Year"), facets.Years.OrderByDescending(value => value.Value, StringComparer.Ordinal), ConditionText.Year, Plain),
            Make(new("Tỉnh, thành phố", "Province"), facets.Provinces, ConditionText.Province, Plain),
            Make(new("Huyện", "District"), facets.Districts, ConditionText.District, Plain),
            Make(new("Đơn vị", "Unit"), facets.Units, ConditionText.Unit, Plain),
            Make(new("Chỉ số", "Indicator"), facets.Indicators, value => ConditionText.Indicator(IndicatorTexts.Of(indicators, value).Vietnamese), value => IndicatorTexts.Of(indicators, value)),
            Make(new("Phát hiện", "Findings"), facets.FindingTypes, value => ConditionText.Type(TermLabels.OfFindingType(value).Label.Vietnamese), value => TermLabels.OfFindingType(value).Label),
        ];
        return groups.Where(group => group.Values.Length > 0);

        FacetGroup Make(Wording name, IEnumerable<FacetValue> values, Func<string, string> condition, Func<string, Wording> label) => new(
            name,
            [.. values.Take(Most).Select(value => new FacetChoice(label(value.Value), value.Count, question.Contains(condition(value.Value), StringComparison.Ordinal) ? null : QuestionChip.Narrowed(question, condition(value.Value))))]);
    }

    private static Wording Plain(string value) => new(value, value);
}

/// <summary>A value to narrow by.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Count">How many matches have it.</param>
/// <param name="Question">The question that is narrowed by it; null when it is already.</param>
internal sealed record FacetChoice(Wording Label, int Count, string? Question);
