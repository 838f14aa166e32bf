using System.Collections.Immutable;
using DtiExtract.Cli.Evaluation;
using DtiExtract.Cli.Inputs;
using DtiExtract.Mining;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Rules;
using DtiExtract.Service.Tests;
using DtiExtract.Training.Annotations;

namespace DtiExtract.Cli.Tests.Evaluation;

/// <summary>How well reports are read that people have annotated: a measurement with a threshold, not a test of one behaviour.</summary>
public sealed class CorpusScoreTests
{
    private static readonly string RealReports = Path.GetFullPath(Repository.At("..", "shared", "eval"));

    [Fact]
    public void Reads_the_corpus_as_well_as_before() => AssertAbove(Floors.Corpus, Score(Repository.At("corpus"), goldFolder: null));

    [Fact]
    public void Reads_real_reports_as_well_as_before()
    {
        Assert.SkipUnless(Directory.Exists(RealReports), "The real reports (../shared/eval) are not here.");

        AssertAbove(Floors.RealReports, Score(Path.Join(RealReports, "reports"), Path.Join(RealReports, "gold")));
    }

    private static ImmutableArray<ReportScore> Score(string reports, string? goldFolder)
    {
        Assert.True(RulesFolder.TryLoad(Repository.At("rules"), out MiningRules? rules, out _));
        var miner = new ReportMiner(rules, new ReadingLimits());
        var finder = new AnnotationFinder(goldFolder);
        var scorer = new Scorer(byValue: false);
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        return
        [
            .. from file in InputFinder.Find([reports], cancellationToken)
               let annotation = finder.PathFor(file)
               where annotation is not null
               let source = new ReportSource(file.Path, () => ReportFile.Open(file.Path))
               select scorer.Score(AnnotationJson.Read(annotation), miner.Mine(source, cancellationToken)),
        ];
    }

    private static void AssertAbove(Floors floors, ImmutableArray<ReportScore> reports)
    {
        Assert.NotEmpty(reports);
        Score total = reports.Aggregate(new Score(), (sum, report) => sum + report.Score);
        (string Name, double Least, double Reached)[] scores =
        [
            ("figures", floors.Figures, total.Figures.F1),
            ("values", floors.Values, total.Values.F1),
            ("role", floors.Role, total.RoleShare),
            ("approximate", floors.Approximate, total.ApproximateShare),
            ("parts", floors.Parts, total.Parts.F1),
            ("header", floors.Header, Tally.Share(total.Header.Right, total.Header.Gold)),
            ("indicators", floors.Indicators, total.Indicators.F1),
            ("criteria", floors.Criteria, total.CriterionAccuracy ?? 0),
            ("findings", floors.Findings, total.Findings.SameType.F1),
        ];

        Assert.All(scores, score => Assert.True(score.Reached >= score.Least, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{score.Name}: {score.Reached:0.0000} is below {score.Least}; dti evaluate --show tells where")));
    }
}
