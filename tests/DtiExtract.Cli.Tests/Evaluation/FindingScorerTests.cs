using DtiExtract.Cli.Evaluation;
using DtiExtract.Mining;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Training.Annotations;

namespace DtiExtract.Cli.Tests.Evaluation;

public sealed class FindingScorerTests
{
    // Found as what it is; found as something else; not found. Mined besides: one at a place without a contradiction.
    private static readonly ScoredFinding[] Gold =
    [
        Of(FindingType.PercentMismatch, Severity.Error, new TextSpan(0, 20)),
        Of(FindingType.PartsDoNotSum, Severity.Error, new TextSpan(30, 40), new TextSpan(50, 60)),
        Of(FindingType.Misnumbered, Severity.Warning, new TextSpan(70, 80)),
    ];

    private static readonly ScoredFinding[] Mined =
    [
        Of(FindingType.PercentMismatch, Severity.Error, new TextSpan(10, 20)),
        Of(FindingType.ConflictingRestatement, Severity.Error, new TextSpan(55, 65)),
        Of(FindingType.BaseMismatch, Severity.Warning, new TextSpan(100, 110)),
    ];

    [Fact]
    public void Counts_findings_of_the_same_type_that_share_some_text()
    {
        FindingScore score = Score(Gold, Mined, out IEnumerable<ScoredFinding> missed, out IEnumerable<ScoredFinding> extra);

        Assert.Equal(new Tally(1, 3, 3), score.SameType);
        Assert.Equal(Gold[1..], missed);
        Assert.Equal(Mined[1..], extra);
    }

    [Fact]
    public void Counts_findings_and_errors_that_were_found_as_any_type()
    {
        FindingScore score = Score(Gold, Mined, out _, out _);

        Assert.Equal(2, score.AnyType);
        Assert.Equal(0.6667, score.AnyTypeRecall, 4);
        Assert.Equal((2, 2), (score.Errors, score.GoldErrors));
        Assert.Equal(1, score.ErrorRecall);
    }

    [Fact]
    public void Pairs_a_finding_once_with_the_one_that_shares_most_of_its_text()
    {
        ScoredFinding nearest = Of(FindingType.PercentMismatch, Severity.Error, new TextSpan(0, 19));

        Score([Gold[0]], [Mined[0], nearest], out IEnumerable<ScoredFinding> missed, out IEnumerable<ScoredFinding> extra);

        Assert.Empty(missed);
        Assert.Equal([Mined[0]], extra);
    }

    [Fact]
    public void Compares_the_numbers_that_findings_touch_when_places_are_ignored()
    {
        ScoredFigure annotated = new() { Id = "g1", Start = 0, End = 20, Type = FigureType.Count, Value = 4956 };
        ScoredFigure mined = annotated with { Id = "f7", Start = 500, End = 520 };
        ScoredFinding found = Of(FindingType.PercentMismatch, Severity.Error, new TextSpan(500, 520)) with { Figures = ["f7"] };
        var annotation = new Annotation { Figures = [annotated], Findings = [Gold[0]] };

        Assert.Equal(new Tally(1, 1, 1), new FindingScorer(byValue: true).Score(annotation, [found], [mined], out _, out _).SameType);
        Assert.Equal(new Tally(0, 1, 1), new FindingScorer(byValue: true).Score(annotation, [found], [mined with { Value = 5 }], out _, out _).SameType);
    }

    private static FindingScore Score(ScoredFinding[] gold, ScoredFinding[] mined, out IEnumerable<ScoredFinding> missed, out IEnumerable<ScoredFinding> extra) =>
        new FindingScorer(byValue: false).Score(new Annotation { Figures = [], Findings = gold }, mined, [], out missed, out extra);

    private static ScoredFinding Of(FindingType type, Severity severity, params TextSpan[] spans) => new() { Type = type, Severity = severity, Spans = spans };
}
