using DtiExtract.Mining.Criteria.Rules;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Mining.Tests.Criteria;

public sealed class MappingRulesTests
{
    private const string Head = """
        compounds: [hồ sơ sức khỏe]
        negations: [chưa]
        changes: [tăng]
        plans: [kế hoạch]
        sure: 0.95
        least: 0.8
        confidence:
          - { within: 1, margin: 0.5, confidence: 0.9 }
        terms:
          - name: staff
            phrases: [cán bộ, công chức]
        rules:

        """;

    [Theory]
    [InlineData("  - { indicator: no-such-rate, all: [[máy tính]] }", 13, "'no-such-rate' is no indicator of indicators.yaml")]
    [InlineData("  - { indicator: staff-computer-rate, all: [[$stuff]] }", 13, "'$stuff' is no term; terms stand above the rules")]
    [InlineData("  - { indicator: staff-computer-rate }", 13, "the field 'all' is missing")]
    [InlineData("  - { indicator: staff-computer-rate, all: [máy tính] }", 13, "an entry of 'all' must be a list of texts")]
    [InlineData("  - { indicator: staff-computer-rate, all: [[máy tính]], type: [sum] }", 13, "'sum' is not one of ratio, percent, count, money")]
    [InlineData("  - { indicator: staff-computer-rate, all: [[máy tính]], when: [x] }", 13, "'when' is no field that the program knows; known are indicator, all, none, unit, type")]
    public void Refuses_a_mistake_by_line_and_reason(string rule, int line, string reason)
    {
        List<RuleError> errors = [];

        MappingRules.Parse(Head + rule + "\n", Repository.Rules.Indicators, errors);

        Assert.Contains(new RuleError(MappingRules.FileName, line, reason), errors);
    }

    [Fact]
    public void Puts_the_phrases_of_a_term_in_its_place()
    {
        List<RuleError> errors = [];

        var rules = MappingRules.Parse(Head + "  - { indicator: staff-computer-rate, all: [[máy tính], [$staff, lãnh đạo]] }\n", Repository.Rules.Indicators, errors);

        Assert.Empty(errors);
        Assert.Equal(["cán bộ", "công chức", "lãnh đạo"], rules.Rules.Single().All[1].Select(phrase => rules.Phrases[phrase]));
    }

    [Fact]
    public void Has_a_rule_for_each_indicator_that_is_no_mere_yes_or_no()
    {
        var ruled = Repository.Rules.Mapping.Rules.Select(rule => rule.Indicator).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(Repository.Rules.Indicators.All.Where(indicator => indicator.Measure != DtiExtract.Mining.Criteria.Measure.YesNo && !ruled.Contains(indicator.Id)).Select(indicator => indicator.Id));
    }
}
