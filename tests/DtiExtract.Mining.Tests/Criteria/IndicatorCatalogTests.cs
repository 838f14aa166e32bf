using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Mining.Tests.Criteria;

public sealed class IndicatorCatalogTests
{
    private const string Sound =
        """
        pillars:
          - { number: 1, name: P1, english: p1 }
          - { number: 2, name: P2, english: p2 }
          - { number: 3, name: P3, english: p3 }
          - { number: 4, name: P4, english: p4 }
          - { number: 5, name: P5, english: p5 }
          - { number: 6, name: P6, english: p6 }
          - { number: 7, name: P7, english: p7 }
          - { number: 8, name: P8, english: p8 }
        bases:
          - { key: population, name: dân số, english: population }
        indicators:
          - id: signed-rate
            name: Văn bản ký số
            english: Signed documents
            pillar: 6
            measure: rate
            direction: higher
            bases: [population]
        """;

    private static IndicatorCatalog Catalog => Repository.Rules.Indicators;

    [Fact]
    public void Holds_every_indicator_of_the_reference_once()
    {
        Assert.Equal(131, Catalog.All.Length);
        Assert.Equal(131, Catalog.All.Select(indicator => indicator.Id).Distinct().Count());
    }

    [Theory]
    [InlineData("ehealth-record-rate", 8, Measure.Rate, Direction.Higher, "population")]
    [InlineData("bank-account-rate", 8, Measure.Rate, Direction.Higher, "people-15")]
    [InlineData("eid-account-rate", 8, Measure.Rate, Direction.Higher, "people-14 adults")]
    [InlineData("smartphone-adult-rate", 3, Measure.Rate, Direction.Higher, "adults")]
    [InlineData("phone-basic-security-rate", 5, Measure.Rate, Direction.Higher, "smartphone-subscriptions adults")]
    [InlineData("basic-digital-skills-rate", 4, Measure.Rate, Direction.Higher, "working-age")]
    [InlineData("electricity-cashless-household-rate", 8, Measure.Rate, Direction.Higher, "households")]
    [InlineData("village-digital-group-coverage", 4, Measure.Rate, Direction.Higher, "villages")]
    [InlineData("staff-official-email-rate", 6, Measure.Rate, Direction.Higher, "staff")]
    [InlineData("outgoing-docs-signed-rate", 6, Measure.Rate, Direction.Higher, "documents-out")]
    [InlineData("procedures-published-rate", 6, Measure.Rate, Direction.Higher, "procedures")]
    [InlineData("fixed-broadband-per-100", 3, Measure.PerCapita, Direction.Higher, "population")]
    [InlineData("dx-spend", 2, Measure.Money, Direction.None, "")]
    [InlineData("dx-directive-docs-count", 1, Measure.Count, Direction.None, "")]
    [InlineData("citizen-feedback-channel", 6, Measure.YesNo, Direction.Higher, "")]
    public void Knows_what_an_indicator_measures(string id, int pillar, Measure measure, Direction direction, string bases)
    {
        Indicator indicator = Catalog[id];

        Assert.Equal((pillar, measure, direction, bases), (indicator.Pillar, indicator.Measure, indicator.Direction, string.Join(' ', indicator.Bases.Select(one => one.Key))));
        Assert.Equal(pillar, Catalog.PillarOf(indicator).Number);
    }

    [Fact]
    public void Has_a_numerator_and_a_denominator_for_every_base() =>
        Assert.DoesNotContain(Catalog.All, indicator => indicator.Bases.Count > 0 && (indicator.Numerator is null || indicator.Denominator is null));

    [Fact]
    public void Uses_every_base() =>
        Assert.Equal(Catalog.Bases.Select(one => one.Key).Order(StringComparer.Ordinal), Catalog.All.SelectMany(indicator => indicator.Bases).Select(one => one.Key).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Names_the_pillars_in_both_languages()
    {
        Assert.Equal(Enumerable.Range(1, 8), Catalog.Pillars.Select(pillar => pillar.Number));
        Assert.Equal(new Pillar(8, "Xã hội số", "Digital society"), Catalog.Pillars[7]);
    }

    [Fact]
    public void Tells_which_indicators_there_are()
    {
        Assert.True(Catalog.TryGet("dx-spend", out Indicator? found));
        Assert.Equal("dx-spend", found.Id);
        Assert.False(Catalog.Contains("dx-spending"));
        Assert.Throws<KeyNotFoundException>(() => Catalog["dx-spending"]);
    }

    [Fact]
    public void Finds_no_mistake_in_a_sound_file() => Assert.Empty(Mistakes(Sound));

    [Theory]
    [InlineData("measure: rate", "measure: percent", 17, "'measure' must be one of rate, count, money, per-capita, yes-no")]
    [InlineData("direction: higher", "direction: up", 18, "'direction' must be one of none, higher")]
    [InlineData("pillar: 6", "pillar: 9", 16, "'pillar' must be a whole number from 1 to 8")]
    [InlineData("pillar: 6", "pillar: six", 16, "'pillar' must be a whole number from 1 to 8")]
    [InlineData("pillar: 6", "pillar: [6]", 16, "'pillar' must be a whole number from 1 to 8")]
    [InlineData("    pillar: 6\n", "", 13, "the field 'pillar' is missing")]
    [InlineData("pillar: 6", "piller: 6", 16, "'piller' is no field that the program knows; known are id, name, english, pillar, measure, direction, numerator, denominator, bases, synonyms")]
    [InlineData("bases: [population]", "bases: [people]", 19, "'people' is no base of the list above")]
    [InlineData("bases: [population]", "bases: [population,\n      population]", 20, "'population' stands twice in 'bases'")]
    [InlineData("bases: [population]", "bases: population", 19, "'bases' must be a list that is not empty")]
    [InlineData("bases: [population]", "synonyms: [a, '']", 19, "an entry of 'synonyms' is no text")]
    [InlineData("name: Văn bản ký số", "name:", 14, "'name' must be a text that is not empty")]
    [InlineData("name: Văn bản ký số", "name: Va\u0306n bản", 14, "'name' is written in decomposed letters; type it with composed ones")]
    [InlineData("number: 8", "number: 7", 2, "the pillars must be numbered from 1 to 8, in that order")]
    [InlineData("  - { key: population,", "  - { key: population, name: x, english: x }\n  - { key: population,", 12, "the key 'population' is given twice")]
    [InlineData("indicators:", "indicators:\n  - signed", 13, "an entry of 'indicators' must be a mapping with id, name, english, pillar, measure, direction")]
    public void Names_a_mistake_with_its_line(string from, string to, int line, string reason)
    {
        Assert.Contains(from, Sound, StringComparison.Ordinal);

        RuleError error = Assert.Single(Mistakes(Sound.Replace(from, to, StringComparison.Ordinal)));

        Assert.Equal(new RuleError(IndicatorCatalog.FileName, line, reason), error);
    }

    [Fact]
    public void Names_an_id_that_is_given_twice()
    {
        string entry = Sound[Sound.IndexOf("  - id:", StringComparison.Ordinal)..];

        RuleError error = Assert.Single(Mistakes($"{Sound}\n{entry}"));

        Assert.Equal((20, "the id 'signed-rate' is given twice"), (error.Line, error.Reason));
    }

    private static List<RuleError> Mistakes(string yaml)
    {
        var errors = new List<RuleError>();
        IndicatorCatalog.Parse(yaml, errors);
        return errors;
    }
}
