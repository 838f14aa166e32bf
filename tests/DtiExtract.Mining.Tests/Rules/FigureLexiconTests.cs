using System.Collections.Immutable;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Mining.Tests.Rules;

public sealed class FigureLexiconTests
{
    private static readonly string Sound = string.Join('\n', Enum.GetNames<Cue>().Select(cue => $"{ListName(cue)}: [từ {cue}]"));

    [Fact]
    public void Accepts_a_file_with_every_list() => Assert.Empty(Mistakes(Sound));

    [Fact]
    public void Finds_no_mistake_in_the_delivered_file() => Assert.Empty(Mistakes(File.ReadAllText(Repository.At("rules", FigureLexicon.FileName))));

    [Fact]
    public void Names_an_unknown_list_with_its_line()
    {
        RuleError error = Mistake($"unit-of-measure: [ha]\n{Sound}");

        Assert.Equal(1, error.Line);
        Assert.StartsWith("'unit-of-measure' is no list that the program knows", error.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[hồ sơ, văn bản, hồ sơ]", 1, "'hồ sơ' stands twice in 'unit-people'")]
    [InlineData("[hồ sơ,\n  Hồ Sơ]", 2, "'hồ sơ' stands twice in 'unit-people'")]
    [InlineData("[hòa,\n  văn bản,\n  hoà]", 3, "'hòa' stands twice in 'unit-people'")]
    [InlineData("[]", 1, "the list 'unit-people' has no phrases")]
    [InlineData("hồ sơ", 1, "the list 'unit-people' has no phrases")]
    [InlineData("", 1, "the list 'unit-people' has no phrases")]
    [InlineData("[hồ sơ,\n  [văn bản]]", 2, "an entry of 'unit-people' is no phrase")]
    [InlineData("[hồ sơ, ' ']", 1, "an entry of 'unit-people' is no phrase")]
    [InlineData("[hồ sơ,\n  lớp 4G]", 2, "'lớp 4g' can never be found: a phrase of this file consists of letters, spaces and slashes")]
    [InlineData("[h\u00F4\u0300 s\u01A1]", 1, "'h\u00F4\u0300 sơ' is written in decomposed letters; type it with composed ones")]
    public void Names_a_wrong_list_with_its_line(string list, int line, string reason)
    {
        RuleError error = Mistake(Sound.Replace("unit-people: [từ UnitPeople]", $"unit-people: {list}", StringComparison.Ordinal));

        Assert.Equal((line, reason), (error.Line, error.Reason));
    }

    [Fact]
    public void Names_a_list_that_is_missing()
    {
        RuleError error = Mistake(Sound.Replace("unit-people: [từ UnitPeople]\n", string.Empty, StringComparison.Ordinal));

        Assert.Equal("the list 'unit-people' is missing", error.Reason);
    }

    [Fact]
    public void Names_a_list_that_stands_twice()
    {
        ImmutableArray<RuleError> errors = Mistakes($"{Sound}\nunit-people: [người]");

        Assert.Contains(errors, error => error.Line == Enum.GetValues<Cue>().Length + 1 && error.Reason.Contains("uplicate", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("unit-people: [người", 2)]
    [InlineData("unit-people: [người]\n  unit-places: x", 2)]
    [InlineData("unit-people: [người]\nunit-places: \"x", 2)]
    public void Names_the_line_of_broken_yaml(string yaml, int line) => Assert.Equal(line, Mistakes(yaml)[0].Line);

    [Theory]
    [InlineData("")]
    [InlineData("- người")]
    [InlineData("unit-people: [a]\n---\nunit-places: [b]")]
    public void Refuses_a_file_that_is_no_mapping(string yaml) =>
        Assert.Equal("the file must hold one mapping from list names to lists of phrases", Mistakes(yaml)[0].Reason);

    [Fact]
    public void Names_the_file_line_and_reason_together()
    {
        var error = new RuleError(FigureLexicon.FileName, 3, "the list 'unit-people' has no phrases");

        Assert.Equal("figures.yaml:3: the list 'unit-people' has no phrases", error.ToString());
    }

    [Fact]
    public void Refuses_rules_with_a_mistake_as_a_whole()
    {
        bool loaded = MiningRules.TryLoad(Repository.RuleFiles((FigureLexicon.FileName, "unit-people: [")), out MiningRules? rules, out ImmutableArray<RuleError> errors);

        Assert.False(loaded);
        Assert.Null(rules);
        Assert.All(errors, error => Assert.Equal(FigureLexicon.FileName, error.File));
    }

    [Fact]
    public void Names_a_file_that_is_missing()
    {
        MiningRules.TryLoad(Repository.RuleFiles((FigureLexicon.FileName, null)), out _, out ImmutableArray<RuleError> errors);

        Assert.Contains(new RuleError(FigureLexicon.FileName, 0, "the file is missing, or can't be read"), errors);
    }

    private static RuleError Mistake(string yaml)
    {
        RuleError error = Assert.Single(Mistakes(yaml));
        Assert.Equal(FigureLexicon.FileName, error.File);
        return error;
    }

    private static ImmutableArray<RuleError> Mistakes(string yaml)
    {
        var errors = new List<RuleError>();
        FigureLexicon.Parse(yaml, errors);
        return [.. errors];
    }

    private static string ListName(string cue) =>
        string.Concat(cue.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : string.Empty) + char.ToLowerInvariant(c) : c.ToString()));
}
