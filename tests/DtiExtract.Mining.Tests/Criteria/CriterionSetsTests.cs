using System.Globalization;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Mining.Tests.Criteria;

public sealed class CriterionSetsTests
{
    private const string File = "criterion-sets/X1.yaml";

    private const string Sound =
        """
        key: X1
        name: Bộ thử
        kind: recognition
        knowledge: part
        levels: [commune]
        province: "38"
        years: { from: 2023, until: 2025 }
        groups:
          - { number: 1, name: Nhóm 1, pillar: 6 }
        criteria:
          - code: "1.1"
            name: Ký số
            group: 1
            indicators: [outgoing-docs-signed-rate, outgoing-docs-electronic-rate]
            primary: outgoing-docs-signed-rate
            targets:
              - { year: 2024, comparison: at-least, value: 62.5 }
          - code: "1.2"
            group: 1
            unknown: true
        """;

    private static CriterionSets Sets => Repository.Rules.CriterionSets;

    [Theory]
    [InlineData("TH1829", SetKind.Recognition, SetKnowledge.Restated, "38", "1829/QĐ-UBND", 4, 37)]
    [InlineData("TH3853", SetKind.Scoring, SetKnowledge.Part, "38", "3853/QĐ-UBND", 8, 2)]
    [InlineData("QN104", SetKind.Scoring, SetKnowledge.Reconstructed, "51", "104/QĐ-UBND", 8, 47)]
    [InlineData("TN2025", SetKind.Scoring, SetKnowledge.Whole, "80", null, 6, 62)]
    [InlineData("N922", SetKind.Scoring, SetKnowledge.Part, null, "922/QĐ-BTTTT", 9, 0)]
    [InlineData("N405", SetKind.Scoring, SetKnowledge.Part, null, "405/QĐ-BKHCN", 8, 0)]
    [InlineData("N766", SetKind.Scoring, SetKnowledge.Part, null, "766/QĐ-TTg", 5, 11)]
    public void Holds_what_is_known_of_each_set(string key, SetKind kind, SetKnowledge knowledge, string? province, string? document, int groups, int criteria)
    {
        CriterionSet set = Sets[key];

        Assert.Equal((kind, knowledge, province, document, groups, criteria), (set.Kind, set.Knowledge, set.Province, set.Document, set.Groups.Length, set.Criteria.Length));
    }

    [Fact]
    public void Holds_seven_sets() => Assert.Equal(["N405", "N766", "N922", "QN104", "TH1829", "TH3853", "TN2025"], Sets.All.Select(set => set.Key));

    [Theory]
    [InlineData("TH1829", "3.5", "ehealth-record-rate", 2024, TargetComparison.AtLeast, "100")]
    [InlineData("TH1829", "3.5", "ehealth-record-rate", 2023, TargetComparison.AtLeast, "95")]
    [InlineData("TH1829", "1.6", "online-dossier-rate", 2024, TargetComparison.Above, "70")]
    [InlineData("TH1829", "2.4", "business-cashless-rate", 2024, TargetComparison.Above, "60")]
    [InlineData("TH1829", "3.10", "personal-digital-signature-rate", 2023, TargetComparison.AtLeast, "30")]
    [InlineData("TH1829", "3.12", "electricity-cashless-household-rate", 2024, TargetComparison.AtLeast, "70")]
    [InlineData("TH1829", "4.5", "public-wifi-count", 2024, TargetComparison.AtLeast, "1")]
    [InlineData("TH1829", "4.7", "smart-radio-system", 2024, TargetComparison.Met, null)]
    public void Knows_what_a_criterion_asks(string key, string code, string indicator, int year, TargetComparison comparison, string? value)
    {
        Criterion criterion = Sets[key].ByCode(code)!;

        Assert.Equal(indicator, criterion.Primary);
        Assert.Equal(new CriterionTarget(year, comparison, value is null ? null : decimal.Parse(value, CultureInfo.InvariantCulture)), criterion.TargetOf(year));
    }

    [Theory]
    [InlineData("TH1829", "personal-digital-signature-rate", "3.10")]
    [InlineData("TH1829", "citizen-app-rate", "")]
    [InlineData("TN2025", "dx-annual-plan", "4.22.2 4.22.3 4.22.4 4.22.7")]
    [InlineData("TN2025", "ehealth-record-rate", "6.4")]
    public void Leads_from_indicators_to_codes(string key, string indicator, string codes) =>
        Assert.Equal(codes, string.Join(' ', Sets[key].CodesOf(indicator).Select(criterion => criterion.Code)));

    [Fact]
    public void Marks_the_one_criterion_of_Thanh_Hoa_that_was_not_seen()
    {
        Criterion unknown = Assert.Single(Sets["TH1829"].Criteria, criterion => criterion.IsUnknown);

        Assert.Equal("1.11", unknown.Code);
        Assert.Empty(unknown.Indicators);
    }

    [Fact]
    public void Lists_as_many_criteria_in_each_group_as_the_set_has()
    {
        foreach (CriterionSet set in new[] { Sets["TH1829"], Sets["TN2025"] })
        {
            Assert.All(set.Groups, group => Assert.Equal(group.Size, set.Criteria.Count(criterion => criterion.Group == group.Number)));
        }
    }

    [Theory]
    [InlineData("TN2025", 960)]
    [InlineData("N922", 1000)]
    [InlineData("N766", 100)]
    public void Adds_up_the_points_of_the_groups(string key, int points) => Assert.Equal(points, Sets[key].Groups.Sum(group => group.Points));

    [Fact]
    public void Adds_up_the_points_of_the_criteria_in_each_group() =>
        Assert.All(Sets["TN2025"].Groups, group => Assert.Equal(group.Points, Sets["TN2025"].Criteria.Where(criterion => criterion.Group == group.Number).Sum(criterion => criterion.Points)));

    [Fact]
    public void Invents_no_code_and_no_points_for_Quang_Ngai()
    {
        Assert.All(Sets["QN104"].Criteria, criterion => Assert.Null(criterion.Code));
        Assert.All(Sets["QN104"].Criteria, criterion => Assert.Null(criterion.Points));
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8], Sets["QN104"].Criteria.Select(criterion => criterion.Group).Distinct());
    }

    [Theory]
    [InlineData("TH1829", 2022, false)]
    [InlineData("TH1829", 2023, true)]
    [InlineData("TH1829", 2025, true)]
    [InlineData("TH1829", 2026, false)]
    [InlineData("N405", 2023, false)]
    [InlineData("N405", 2030, true)]
    public void Knows_the_years_of_a_set(string key, int year, bool covers) => Assert.Equal(covers, Sets[key].Covers(year));

    [Theory]
    [InlineData(TargetComparison.AtLeast, 70, 70, true)]
    [InlineData(TargetComparison.AtLeast, 70, 69, false)]
    [InlineData(TargetComparison.Above, 70, 70, false)]
    [InlineData(TargetComparison.Above, 70, 71, true)]
    [InlineData(TargetComparison.Met, null, 70, null)]
    public void Compares_a_result_with_a_target(TargetComparison comparison, int? value, int result, bool? met) =>
        Assert.Equal(met, new CriterionTarget(2024, comparison, value).IsMetBy(result));

    [Fact]
    public void Reads_a_sound_file()
    {
        CriterionSets sets = Parse(Sound, out List<RuleError> errors);

        Assert.Empty(errors);
        Assert.Equal([UnitLevel.Commune], sets["X1"].Levels);
        Assert.Equal("Nhóm 1", sets["X1"].GroupOf(sets["X1"].ByCode("1.1")!).Name);
        Assert.Equal(62.5m, sets["X1"].ByCode("1.1")!.TargetOf(2024)!.Value);
        Assert.Null(sets["X1"].ByCode("1.1")!.TargetOf(2025));
    }

    [Theory]
    [InlineData("key: X1", "key: X2", 1, "the key 'X2' must be the name of the file")]
    [InlineData("kind: recognition", "kind: points", 3, "'kind' must be one of recognition, scoring")]
    [InlineData("levels: [commune]", "levels: [commune,\n  village]", 6, "'village' is not one of commune, district, province")]
    [InlineData("province: \"38\"", "province: \"99\"", 6, "'99' is the code of no province")]
    [InlineData("until: 2025", "until: 2022", 7, "'until' must not be before 'from'")]
    [InlineData("from: 2023", "from: 23", 7, "'from' must be a whole number from 2015 to 2100")]
    [InlineData("years: {", "issued-on: 30/5/2023\nyears: {", 7, "'issued-on' must be a day written as 2025-07-01")]
    [InlineData("pillar: 6 }", "pillar: 6 }\n  - { number: 1, name: Nhóm 2 }", 10, "the group 1 is given twice")]
    [InlineData("pillar: 6 }", "pillar: 6, points: -5 }", 9, "'points' must be a number such as 80 or 62.5")]
    [InlineData("[outgoing-docs-signed-rate, outgoing", "[outgoing-docs-signed-rate, signed, outgoing", 14, "'signed' is no indicator of indicators.yaml")]
    [InlineData("primary: outgoing-docs-signed-rate", "primary: dx-spend", 15, "'dx-spend' is not among the indicators of the criterion")]
    [InlineData("{ year: 2024, comp", "{ comp", 17, "the field 'year' is missing")]
    [InlineData(", value: 62.5", "", 17, "'at-least' and 'above' need a value, 'met' has none")]
    [InlineData("at-least", "met", 17, "'at-least' and 'above' need a value, 'met' has none")]
    [InlineData("62.5 }", "62.5 }\n      - { year: 2024, comparison: met }", 18, "the target of 2024 is given twice")]
    [InlineData("62.5", "62,5 %", 17, "'5 %' is no field that the program knows; known are year, comparison, value")]
    [InlineData("code: \"1.2\"", "code: \"1.1\"", 18, "the code 1.1 is given twice")]
    [InlineData("code: \"1.2\"", "code: \"1.b\"", 18, "'1.b' is no code such as 3.5 or 4.22.1")]
    [InlineData("    group: 1\n    unknown", "    group: 2\n    unknown", 19, "the set has no group 2")]
    [InlineData("    unknown: true", "    unknown: maybe\n    name: x", 20, "'unknown' must be true or false")]
    [InlineData("    unknown: true", "    note: x", 18, "a criterion needs a name; one of which only the code is known has 'unknown: true' and no name")]
    [InlineData("    unknown: true", "    unknown: true\n    name: x", 18, "a criterion needs a name; one of which only the code is known has 'unknown: true' and no name")]
    public void Names_a_mistake_with_its_line(string from, string to, int line, string reason)
    {
        Assert.Contains(from, Sound, StringComparison.Ordinal);

        Parse(Sound.Replace(from, to, StringComparison.Ordinal), out List<RuleError> errors);

        Assert.Equal(new RuleError(File, line, reason), Assert.Single(errors));
    }

    [Fact]
    public void Names_every_mistake_of_a_file()
    {
        Parse(Sound.Replace("kind: recognition", "kind: x", StringComparison.Ordinal).Replace("year: 2024", "year: 1", StringComparison.Ordinal), out List<RuleError> errors);

        Assert.Equal([3, 17], errors.Select(error => error.Line));
    }

    private static CriterionSets Parse(string yaml, out List<RuleError> errors)
    {
        errors = [];
        return CriterionSets.Parse([(File, yaml)], Repository.Rules.Indicators, Repository.Rules.Provinces, errors);
    }
}
