using DtiExtract.Mining.Reconciliation;
using DtiExtract.Training.Annotations;

namespace DtiExtract.Cli.Evaluation;

/// <summary>Compares the findings of a mined report with those of its annotation.</summary>
/// <param name="byValue">Whether positions are ignored: then two findings are about the same when they touch figures with a number in common.</param>
internal sealed class FindingScorer(bool byValue)
{
    /// <summary>Scores the findings, and gives those without a pair of the same type.</summary>
    public FindingScore Score(Annotation annotation, IReadOnlyList<ScoredFinding> mined, IReadOnlyList<ScoredFigure> minedFigures, out IEnumerable<ScoredFinding> missed, out IEnumerable<ScoredFinding> extra)
    {
        IReadOnlyList<ScoredFinding> gold = annotation.Findings;
        bool AreSame(ScoredFinding g, ScoredFinding m) => byValue ? ShareNumbers(NumbersAt(g, annotation.Figures), NumbersOf(m, minedFigures)) : g.Overlaps(m);
        List<(ScoredFinding Gold, ScoredFinding Mined)> same = SpanPairs.Of(gold, mined, finding => finding.Spans, (g, m) => g.Type == m.Type && AreSame(g, m));
        List<(ScoredFinding Gold, ScoredFinding Mined)> any = SpanPairs.Of(gold, mined, finding => finding.Spans, AreSame);
        missed = gold.Except(same.Select(pair => pair.Gold), ReferenceEqualityComparer.Instance).Cast<ScoredFinding>();
        extra = mined.Except(same.Select(pair => pair.Mined), ReferenceEqualityComparer.Instance).Cast<ScoredFinding>();
        return new FindingScore(
            new Tally(same.Count, gold.Count, mined.Count),
            any.Count,
            any.Count(pair => pair.Gold.Severity == Severity.Error),
            gold.Count(finding => finding.Severity == Severity.Error));
    }

    private static bool ShareNumbers(HashSet<decimal> gold, HashSet<decimal> mined) => gold.Overlaps(mined) || (gold.Count == 0 && mined.Count == 0);

    private static HashSet<decimal> NumbersAt(ScoredFinding finding, IReadOnlyList<ScoredFigure> figures) =>
        [.. figures.Where(figure => finding.Spans.Any(figure.Span.Overlaps)).SelectMany(figure => figure.Numbers)];

    private static HashSet<decimal> NumbersOf(ScoredFinding finding, IReadOnlyList<ScoredFigure> figures) =>
        [.. figures.Where(figure => finding.Figures.Contains(figure.Id)).SelectMany(figure => figure.Numbers)];
}
