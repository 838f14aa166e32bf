using System.Collections.Immutable;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Mining.Tests.Rules;

public sealed class MiningRulesTests
{
    public static TheoryData<string> Files => [.. Names()];

    [Fact]
    public void Finds_no_mistake_in_the_delivered_rules()
    {
        MiningRules.TryLoad(Repository.RuleFiles(), out _, out ImmutableArray<RuleError> errors);

        Assert.Empty(errors);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Changes_the_version_with_every_file(string file)
    {
        string text = File.ReadAllText(Repository.At("rules", file)) + "# changed\n";

        Assert.True(MiningRules.TryLoad(Repository.RuleFiles((file, text)), out MiningRules? changed, out _));
        Assert.NotEqual(Repository.Rules.Version, changed.Version);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Names_a_broken_file(string file)
    {
        MiningRules.TryLoad(Repository.RuleFiles((file, "units: [")), out _, out ImmutableArray<RuleError> errors);

        Assert.Contains(errors, error => error.File == file && error.Line > 0);
    }

    [Fact]
    public void Names_a_file_of_a_folder_that_cannot_be_read()
    {
        MiningRules.TryLoad(Repository.RuleFiles(("units/thanh-hoa.yaml", null)), out _, out ImmutableArray<RuleError> errors);

        Assert.Contains(new RuleError("units/thanh-hoa.yaml", 0, "the file can't be read"), errors);
    }

    [Fact]
    public void Gives_the_same_version_whatever_the_order_of_the_files()
    {
        var reversed = new RuleFiles(Names().Reverse().Select(file => KeyValuePair.Create(file, (string?)File.ReadAllText(Repository.At("rules", file)))));

        Assert.True(MiningRules.TryLoad(reversed, out MiningRules? rules, out _));
        Assert.Equal(Repository.Rules.Version, rules.Version);
    }

    [Fact]
    public void Does_without_sets_and_units()
    {
        RuleFiles files = Names().Where(file => file.Contains('/', StringComparison.Ordinal)).Aggregate(Repository.RuleFiles(), (left, file) => left.Without(file));

        Assert.True(MiningRules.TryLoad(files, out MiningRules? rules, out _));
        Assert.Empty(rules.CriterionSets.All);
        Assert.Empty(rules.Units.All);
        Assert.NotEmpty(rules.Indicators.All);
    }

    [Fact]
    public void Says_once_that_a_file_is_missing()
    {
        MiningRules.TryLoad(Repository.RuleFiles().Without(IndicatorCatalog.FileName), out _, out ImmutableArray<RuleError> errors);

        Assert.Single(errors, error => error.File == IndicatorCatalog.FileName);
    }

    private static IEnumerable<string> Names() =>
        Directory.EnumerateFiles(Repository.At("rules"), "*.yaml", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Repository.At("rules"), path).Replace(Path.DirectorySeparatorChar, '/')).Order(StringComparer.Ordinal);
}
