using System.Text.Json;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Criteria.Rules;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Mining.Reconciliation.Texts.Dating;
using DtiExtract.Mining.Rules;
using DtiExtract.Mining.Units;

namespace DtiExtract.Mining.Tests.Rules;

/// <summary>The schemas for editors and the program's own check must want the same.</summary>
public sealed class SchemaTests
{
    private static readonly Dictionary<string, RuleFields> Entries = new()
    {
        ["indicators"] = IndicatorFile.Fields,
        ["indicators pillar"] = IndicatorFile.PillarFields,
        ["indicators base"] = IndicatorFile.BaseFields,
        ["indicators indicator"] = IndicatorFile.IndicatorFields,
        ["criterion-set"] = CriterionSetFile.Fields,
        ["criterion-set years"] = CriterionSetFile.YearFields,
        ["criterion-set group"] = CriterionSetFile.GroupFields,
        ["criterion-set criterion"] = CriterionSetFile.CriterionFields,
        ["criterion-set target"] = CriterionSetFile.TargetFields,
        ["mapping"] = MappingRulesFile.Fields,
        ["mapping confidence"] = MappingRulesFile.ConfidenceFields,
        ["mapping term"] = MappingRulesFile.TermFields,
        ["mapping rule"] = MappingRulesFile.MappingFields,
        ["checks"] = CheckFile.Fields,
        ["checks check"] = CheckFile.CheckFields,
        ["documents"] = KnownDocuments.Fields,
        ["documents document"] = KnownDocuments.DocumentFields,
        ["units"] = UnitFiles.Fields,
        ["units unit"] = UnitFiles.UnitFields,
        ["provinces"] = ProvinceFile.Fields,
        ["provinces province"] = ProvinceFile.ProvinceFields,
    };

    public static TheoryData<string> EntryNames => [.. Entries.Keys];

    public static TheoryData<string, string, string[]> Words => new()
    {
        { "indicators indicator", "measure", [.. RuleWords<Measure>.All] },
        { "indicators indicator", "direction", [.. RuleWords<Direction>.All] },
        { "criterion-set", "kind", [.. RuleWords<SetKind>.All] },
        { "criterion-set", "knowledge", [.. RuleWords<SetKnowledge>.All] },
        { "criterion-set", "levels", [.. RuleWords<UnitLevel>.All] },
        { "criterion-set criterion", "measures", [.. RuleWords<Measure>.All] },
        { "criterion-set target", "comparison", [.. RuleWords<TargetComparison>.All] },
        { "mapping rule", "type", [.. RuleWords<FigureType>.All] },
        { "checks check", "severity", [.. RuleWords<Severity>.All] },
        { "units unit", "kind", [.. UnitWords.All] },
        { "provinces province", "kind", ["tỉnh", "thành phố"] },
    };

    [Theory]
    [MemberData(nameof(EntryNames))]
    public void Knows_the_fields_that_the_program_knows(string name)
    {
        JsonElement entry = Entry(name);

        Assert.Equal(Sorted(Entries[name].All), Sorted(entry.GetProperty("properties").EnumerateObject().Select(field => field.Name)));
        Assert.Equal(Sorted(Entries[name].Required), Sorted(entry.GetProperty("required").EnumerateArray().Select(field => field.GetString()!)));
        Assert.False(entry.GetProperty("additionalProperties").GetBoolean());
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Knows_the_words_that_the_program_knows(string name, string field, string[] words)
    {
        JsonElement schema = Entry(name).GetProperty("properties").GetProperty(field);
        JsonElement one = schema.TryGetProperty("items", out JsonElement items) ? items : schema;

        Assert.Equal(Sorted(words), Sorted(one.GetProperty("enum").EnumerateArray().Select(word => word.GetString()!)));
    }

    [Fact]
    public void Describes_every_entry_that_a_schema_has() =>
        Assert.Equal(Sorted(Entries.Keys), Sorted(Entries.Keys.Select(name => name.Split(' ')[0]).Distinct().SelectMany(file => Definitions(file).Select(entry => $"{file} {entry}").Prepend(file))));

    [Fact]
    public void Is_named_in_the_first_line_of_every_rule_file()
    {
        foreach (string path in Directory.EnumerateFiles(Repository.At("rules"), "*.yaml", SearchOption.AllDirectories))
        {
            string first = File.ReadLines(path).First();
            const string Opening = "# yaml-language-server: $schema=";

            Assert.StartsWith(Opening, first, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(path)!, first[Opening.Length..])), $"{path} names a schema that is not there.");
        }
    }

    private static JsonElement Entry(string name)
    {
        JsonElement root = Schema(name.Split(' ')[0]);
        return name.Split(' ') is [_, var entry] ? root.GetProperty("$defs").GetProperty(entry) : root;
    }

    private static IEnumerable<string> Definitions(string file) => Schema(file).GetProperty("$defs").EnumerateObject().Select(entry => entry.Name);

    private static JsonElement Schema(string file) => JsonElement.Parse(File.ReadAllText(Repository.At("rules", "schemas", $"{file}.schema.json")));

    private static IEnumerable<string> Sorted(IEnumerable<string> names) => names.Order(StringComparer.Ordinal);
}
