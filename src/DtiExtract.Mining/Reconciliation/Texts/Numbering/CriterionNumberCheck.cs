using System.Collections.Immutable;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Reconciliation.Texts.Numbering;

/// <summary>Holds the number before a criterion against the code that its heading names: "3. Tiêu chí số 4.3" among "4.2. Tiêu chí số 4.2" and "4.4. Tiêu chí số 4.4".</summary>
/// <param name="rules">The rules.</param>
/// <param name="cues">The words before a code.</param>
internal sealed class CriterionNumberCheck(CheckRules rules, OutlineCues cues)
{
    private const string Other = "criterion-number";
    private const string Fewest = "fewest-alike";

    private readonly Check _check = rules[Other];

    /// <summary>What its rules need.</summary>
    public static ImmutableArray<CheckShape> Shapes { get; } = [new(Other, FindingType.Misnumbered, "heading", "number", "code") { Limits = [Fewest] }];

    /// <summary>The headings whose number is not their code, where the report writes the code as the number.</summary>
    public IEnumerable<Finding> Check(ReportFacts facts, ImmutableArray<NumberedSection> sections)
    {
        (NumberedSection Section, string Code)[] coded = [.. sections.Select(one => (one, CodeOf(one))).Where(pair => pair.Item2 is not null).Select(pair => (pair.one, pair.Item2!))];
        int alike = coded.Count(pair => pair.Section.Label == pair.Code);
        return alike < _check.Limits[Fewest] || alike * 2 < coded.Length ? [] : coded.Where(pair => pair.Section.Label != pair.Code).Select(pair => Finding(facts.Text, pair.Section, pair.Code));
    }

    private Finding Finding(NormalText text, NumberedSection section, string code) => TextPlaces.Finding(_check, text, [section.Place],
    [
        FindingArgument.Of("heading", TextPlaces.Quote(text, section.Place)),
        FindingArgument.Of("number", section.Label),
        FindingArgument.Of("code", code),
    ]);

    private string? CodeOf(NumberedSection section)
    {
        int word = section.Style == MarkStyle.Number && section.IsCriterion ? cues.CriterionWords.Opening(section.Words) : 0;
        return word == 0 ? null : CriterionCode.Read(section.Words.AsSpan(word), out _, out _);
    }
}
