using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Criteria.Classifying;
using DtiExtract.Mining.Criteria.Explaining;
using DtiExtract.Mining.Figures;

namespace DtiExtract.Mining.Tests.Criteria.Explaining;

public sealed class MappingExplainerTests
{
    private const string HealthRecords = "ehealth-record-rate";

    [Theory]
    [InlineData(ContextZone.Own)]
    [InlineData(ContextZone.Before)]
    [InlineData(ContextZone.After)]
    [InlineData(ContextZone.Lead)]
    [InlineData(ContextZone.Requirement)]
    [InlineData(ContextZone.Headings)]
    public void Names_the_zone_in_which_the_words_of_a_rule_stand(ContextZone zone)
    {
        MappingExplanation explanation = Explain(Context(zone, "người dân có hồ sơ sức khỏe điện tử"));

        RuleEvidence rule = explanation.Rules[0];
        Assert.Equal(HealthRecords, rule.Indicator);
        Assert.NotEmpty(rule.Phrases);
        Assert.All(rule.Phrases, found => Assert.Equal(zone, found.Zone));
    }

    [Fact]
    public void Names_the_nearest_zone_of_several()
    {
        FigureContext context = Context(ContextZone.Headings, "Hồ sơ sức khỏe điện tử") with { Before = "đã lập hồ sơ sức khỏe điện tử cho" };

        Assert.All(Explain(context).Rules[0].Phrases, found => Assert.Equal(ContextZone.Before, found.Zone));
    }

    [Theory]
    [InlineData("chưa có hồ sơ sức khỏe điện tử", FigureRole.Result, UnmappedReason.Denied)]
    [InlineData("hồ sơ sức khỏe điện tử", FigureRole.Tally, UnmappedReason.Tally)]
    [InlineData("hồ sơ sức khỏe điện tử", FigureRole.Result, UnmappedReason.UnsureRule)]
    [InlineData("cây ăn quả", FigureRole.Result, UnmappedReason.NoRule)]
    public void Tells_why_no_rule_maps_a_figure(string words, FigureRole role, UnmappedReason reason)
    {
        FigureContext context = Context(ContextZone.Own, words);

        MappingExplanation explanation = Explain(context with { Figure = context.Figure with { Role = role } });

        Assert.Equal([reason, UnmappedReason.NoModel], explanation.Reasons);
    }

    [Theory]
    [InlineData(2, 0.95f, UnmappedReason.UnsureGuess)]
    [InlineData(-2, 0.5f, UnmappedReason.GuessedNone)]
    public void Tells_why_the_model_maps_no_figure(int bias, float threshold, UnmappedReason reason)
    {
        MappingExplanation explanation = Explain(Context(ContextZone.Own, "cây ăn quả"), Guessing(bias, threshold));

        Assert.Equal([UnmappedReason.NoRule, reason], explanation.Reasons);
        Assert.Equal(threshold, explanation.Threshold!.Value, 5);
    }

    [Fact]
    public void Gives_the_features_of_the_guess_that_was_taken_and_of_the_best_other_one()
    {
        FigureContext context = Context(ContextZone.Own, "hồ sơ sức khỏe điện tử");
        Figure mapped = context.Figure with { Indicator = new IndicatorMapping(HealthRecords, IndicatorRole.Value, 0.9, MappedBy.Model) };

        MappingExplanation explanation = Explain(context with { Figure = mapped }, Guessing(bias: 2, threshold: 0.5f, "eid-account-rate"));

        Assert.Equal([HealthRecords, null, "eid-account-rate"], explanation.Guesses.Select(guess => guess.Indicator));
        Assert.Equal([true, true, false], explanation.Guesses.Select(guess => !guess.Features.IsEmpty));
        Assert.Empty(explanation.Reasons);
    }

    private static MappingExplanation Explain(FigureContext context, IndicatorClassifier? classifier = null) =>
        new MappingExplainer(Repository.Rules.Mapping, classifier).Explain(context);

    /// <summary>A model without weights: it guesses health records by a bias, "none" next, and others last.</summary>
    private static IndicatorClassifier Guessing(int bias, float threshold, params string[] others) => new(
        new IndicatorModel
        {
            Classes = [IndicatorModel.None, HealthRecords, .. others],
            Biases = [0, bias, .. others.Select(_ => -1f)],
            Scales = [1, 1, .. others.Select(_ => 1f)],
            Buckets = [],
            Weights = [],
            Threshold = threshold,
        },
        "thử");

    private static FigureContext Context(ContextZone zone, string words)
    {
        var figure = new Figure { Id = new FigureId(1), Span = new TextSpan(0, 3), Quote = "94%", Type = FigureType.Percent, Percent = 94, Rule = "test" };
        return new FigureContext
        {
            Figure = figure,
            Own = zone == ContextZone.Own ? words : string.Empty,
            Before = zone == ContextZone.Before ? words : string.Empty,
            After = zone == ContextZone.After ? words : string.Empty,
            Lead = zone == ContextZone.Lead ? words : string.Empty,
            Requirement = zone == ContextZone.Requirement ? words : string.Empty,
            Headings = zone == ContextZone.Headings ? words : string.Empty,
        };
    }
}
