using System.Collections.Immutable;
using DtiExtract.Cli.Evaluation.Mutating;
using DtiExtract.Cli.Running;
using DtiExtract.Mining;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Mining.Reconciliation.Repairing;
using DtiExtract.Training.Annotations;

namespace DtiExtract.Cli.Tests.Evaluation.Mutating;

public sealed class MutationRunTests
{
    private const string Text = "Trạm đã lập 1.880/2.000 hồ sơ, đạt 94,0%.";
    private const string Quote = "1.880/2.000 hồ sơ, đạt 94,0%";

    private static readonly Annotation Annotated = new()
    {
        Figures = [SomeMutable.Figure(Text, "f1", Quote, FigureType.Ratio) with { Numerator = 1880, Denominator = 2000, Percent = 94.0m }],
    };

    private static readonly TextSpan Place = Annotated.Figures[0].Span;

    [Fact]
    public void Makes_the_same_errors_from_the_same_seed()
    {
        string[] first = Texts(seed: 7);

        Assert.Equal(first, Texts(seed: 7));
        Assert.NotEqual(first, Texts(seed: 8));
        Assert.All(first, text => Assert.NotEqual(Text, text));
    }

    [Fact]
    public void Scores_nothing_for_a_miner_that_finds_nothing()
    {
        MutationScore score = Score(Finds());

        Assert.NotEmpty(score.Breaking);
        Assert.Equal(0, score.CaughtOf().Share);
        Assert.Empty(score.Consistency.FalseAlarms);
    }

    [Fact]
    public void Scores_all_for_a_miner_that_finds_something_at_every_error()
    {
        MutationScore score = Score(Finds(_ => SomeMutable.Finding(FindingType.PercentMismatch, new TextSpan(Place.Start, Place.Start + 1))));

        Assert.Equal(1, score.CaughtOf(family: RelationFamily.RatioWithPercent).Share);
        Assert.Equal(score.Breaking.Length, score.FoundAs(FindingType.PercentMismatch, RelationFamily.RatioWithPercent));
    }

    [Fact]
    public void Takes_no_finding_elsewhere_for_the_error() =>
        Assert.Equal(0, Score(Finds(_ => SomeMutable.Finding(FindingType.PercentMismatch, new TextSpan(0, Place.Start)))).CaughtOf().Share);

    [Fact]
    public void Counts_a_blind_alarm_as_false_and_makes_no_error_in_that_report()
    {
        var reports = new ConsistentReports(Finds());
        reports.Add(SomeMutable.Mined(Text, SomeMutable.Finding(FindingType.PercentMismatch, Place)), Annotated, TestContext.Current.CancellationToken);
        reports.Add(SomeMutable.Mined(Text), Annotated, TestContext.Current.CancellationToken);

        Assert.Equal(2, reports.Score.Consistent);
        Assert.Equal(0.5, reports.Score.FalseAlarmShare);
        Assert.Single(reports.Used);
    }

    [Fact]
    public void Takes_no_alarm_for_false_where_the_annotators_found_a_contradiction()
    {
        var reports = new ConsistentReports(Finds());
        Annotation contradicted = Annotated with { Findings = [new ScoredFinding { Type = FindingType.PartsDoNotSum, Severity = Severity.Error, Spans = [] }] };
        reports.Add(SomeMutable.Mined(Text, SomeMutable.Finding(FindingType.PercentMismatch, Place)), contradicted, TestContext.Current.CancellationToken);

        Assert.Equal(0, reports.Score.Consistent);
        Assert.Empty(reports.Score.FalseAlarms);
        Assert.Empty(reports.Used);
    }

    [Fact]
    public void Takes_a_first_repair_for_right_when_it_gives_back_what_was_written()
    {
        NumberPlace part = Used().Numbers.Single(number => number.Field == FigureField.Numerator);
        var mutation = new Mutation(Used(), RepairKind.SwappedDigits, [new(part, "1.808")]);
        MinedReport Mined(decimal to) => SomeMutable.Mined(mutation.Text) with
        {
            Figures = [Some.Ratio with { Id = new FigureId(3), Span = Place }],
            Findings = [SomeMutable.Finding(FindingType.PercentMismatch, Place) with { Repairs = [new Repair([new FigureChange(new FigureId(3), FigureField.Numerator, 1808, to, RepairKind.SwappedDigits)], [], 0.9)] }],
        };

        Assert.True(MutationOutcome.Of(mutation, Mined(to: 1880)).IsRepaired);
        Assert.False(MutationOutcome.Of(mutation, Mined(to: 1881)).IsRepaired);
    }

    private static ConsistentReport Used() => ConsistentReport.Of(SomeMutable.Mined(Text), Annotated);

    private static string[] Texts(ulong seed) => [.. new Mutator([Used()], seed).Make().Take(40).Select(mutation => mutation.Text)];

    private static MutationScore Score(MineReport mine)
    {
        var reports = new ConsistentReports(mine);
        reports.Add(SomeMutable.Mined(Text), Annotated, TestContext.Current.CancellationToken);
        ImmutableArray<MutationOutcome> outcomes = new MutationRun(mine, seed: 1).Run(reports.Used, 30, () => { }, TestContext.Current.CancellationToken);
        return new MutationScore(reports.Score, outcomes);
    }

    private static MineReport Finds(params Func<string, Finding>[] findings) => (source, _) =>
    {
        using var reader = new StreamReader(source.Open());
        string text = reader.ReadToEnd();
        return SomeMutable.Mined(text, [.. findings.Select(find => find(text))]);
    };
}
