using System.Text.RegularExpressions;
using DtiExtract.Corpus.Generating.Grammars;

namespace DtiExtract.Corpus.Tests.Generating;

public sealed partial class GrammarTests
{
    private static readonly Grammar Grammar = Grammar.Default;

    public static TheoryData<string> Indicators => [.. Grammar.Measurables.Select(what => what.Id)];

    [Theory]
    [MemberData(nameof(Indicators))]
    public void Every_indicator_is_named_in_several_ways(string id)
    {
        Measurable what = Grammar.ById[id];

        Assert.True(what.Say.Distinct(StringComparer.Ordinal).Count() >= 4, "fewer than four phrasings");
        Assert.Contains(what.Say, phrase => !phrase.Contains("đã ", StringComparison.Ordinal));
        Assert.All(what.Say, phrase => Assert.NotEmpty(Phrase.Parse(phrase).Noun));
        Assert.Contains(what.Topic, Grammar.Texts.Pillars.Keys);
    }

    [Theory]
    [MemberData(nameof(Indicators))]
    public void Every_rate_has_a_base_with_a_name(string id)
    {
        Measurable what = Grammar.ById[id];

        Assert.Equal(what.Kind == MeasureKind.Rate, what.Of is not null);
        Assert.True(what.Of is null || Grammar.Bases.ContainsKey(what.Of));
    }

    [Fact]
    public void Every_indicator_is_one_of_the_reference()
    {
        HashSet<string> listed = [.. IndicatorRow.Matches(Repository.Reference("canonical-indicators.md")).Select(match => match.Groups["id"].Value)];

        Assert.Empty(Grammar.ById.Keys.Except(listed));
    }

    [Fact]
    public void Every_indicator_is_one_of_the_rules()
    {
        string rules = Repository.At("rules", "indicators.yaml");
        Assert.SkipUnless(File.Exists(rules), "rules/indicators.yaml is not there yet.");

        string text = File.ReadAllText(rules);
        Assert.All(Grammar.ById.Keys, id => Assert.Matches($@"\b{Regex.Escape(id)}\b", text));
    }

    [Fact]
    public void Every_criterion_measures_something_known()
    {
        Assert.All(Grammar.Sets.Values.SelectMany(set => set.Criteria), criterion => Assert.All(criterion.Indicators, id => Assert.Contains(id, Grammar.ById.Keys)));
        Assert.All(Grammar.Sets.Values, set => Assert.All(set.Criteria, criterion => Assert.Contains(criterion.Group, set.Groups.Keys)));
    }

    [Fact]
    public void Codes_and_targets_are_those_of_the_reference()
    {
        string[] rows = Repository.Reference("criterion-sets.md").Split('\n');
        Assert.All(Grammar.Sets.Values.SelectMany(set => set.Criteria), criterion => Assert.Contains(rows, row => IsRowOf(criterion, row)));
    }

    [Fact]
    public void No_name_is_that_of_a_unit_of_the_reference()
    {
        string reference = Repository.Reference("administrative-units.md");
        IEnumerable<string> names = Grammar.Places.First.SelectMany(first => Grammar.Places.Second.Select(second => $"{first} {second}"));

        Assert.DoesNotContain(names, name => reference.Contains(name, StringComparison.Ordinal));
    }

    /// <summary>A criterion without a number in the reference may be illustrated by other indicators.</summary>
    private static bool IsRowOf(Criterion criterion, string row) =>
        row.StartsWith($"| {criterion.Code} |", StringComparison.Ordinal)
        && (criterion.Target is not { } target || (row.Contains($"{target:0}", StringComparison.Ordinal) && row.Contains(criterion.Indicators[0], StringComparison.Ordinal)));

    [GeneratedRegex(@"^\| (?<id>[a-z0-9]+(?:-[a-z0-9]+)+) \|", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IndicatorRow { get; }
}
