using DtiExtract.Mining;
using DtiExtract.Training.Annotations;

namespace DtiExtract.Cli.Evaluation;

/// <summary>Compares mined reports with their annotations.</summary>
/// <param name="byValue">Whether positions are ignored, for another rendering of the annotated report.</param>
internal sealed class Scorer(bool byValue)
{
    private readonly FindingScorer _findings = new(byValue);

    /// <summary>Scores one report.</summary>
    public ReportScore Score(Annotation annotation, MinedReport report)
    {
        IReadOnlyList<ScoredFigure> gold = annotation.Figures;
        List<ScoredFigure> mined = [.. report.Figures.Select(ScoredFigure.Of)];
        List<FigurePair> strict = FigurePairs.Of(gold, mined, (g, m) => g.Key == m.Key && Near(g, m));
        List<FigurePair> loose = FigurePairs.Of(gold, mined, (g, m) => Near(g, m) && g.Numbers.Intersect(m.Numbers).Any());
        FindingScore findings = _findings.Score(annotation, [.. report.Findings.Select(ScoredFinding.Of)], mined, out IEnumerable<ScoredFinding> missed, out IEnumerable<ScoredFinding> extra);
        var score = new Score
        {
            Figures = new Tally(strict.Count, gold.Count, mined.Count),
            Values = Values(gold, mined),
            Parts = Parts(gold, mined, loose),
            Indicators = Indicators(gold, mined, loose),
            Criteria = Criteria(gold, loose),
            Findings = findings,
            Paired = loose.Count,
            Role = loose.Count(pair => pair.Gold.Role == pair.Mined.Role),
            Approximate = loose.Count(pair => pair.Gold.Approximate == pair.Mined.Approximate),
            Header = HeaderScore.Of(annotation.Header, report.Header),
        };
        return new ReportScore(report.File, score, [.. gold.Except(strict.Select(pair => pair.Gold))], [.. mined.Except(strict.Select(pair => pair.Mined))], [.. missed], [.. extra]);
    }

    private bool Near(ScoredFigure gold, ScoredFigure mined) => byValue || gold.Span.Overlaps(mined.Span);

    /// <summary>Counts each annotated number that some mined figure at the same place states, every mined number once.</summary>
    private Tally Values(IReadOnlyList<ScoredFigure> gold, IReadOnlyList<ScoredFigure> mined)
    {
        var pool = mined.SelectMany(figure => figure.Numbers, (figure, number) => (Figure: figure, Number: number)).ToList();
        int stated = pool.Count;
        int right = 0;
        foreach ((ScoredFigure figure, decimal number) in gold.SelectMany(figure => figure.Numbers, (figure, number) => (figure, number)))
        {
            int match = pool.FindIndex(entry => entry.Number == number && Near(figure, entry.Figure));
            if (match >= 0)
            {
                pool.RemoveAt(match);
                right++;
            }
        }

        return new Tally(right, gold.Sum(figure => figure.Numbers.Length), stated);
    }

    /// <summary>Counts each annotated link from a part to its total that is mined between the figures paired with the two.</summary>
    private static Tally Parts(IReadOnlyList<ScoredFigure> gold, IReadOnlyList<ScoredFigure> mined, List<FigurePair> pairs)
    {
        var minedFor = pairs.DistinctBy(pair => pair.Gold.Id).ToDictionary(pair => pair.Gold.Id, pair => pair.Mined.Id, StringComparer.Ordinal);
        HashSet<(string?, string?)> links = [.. mined.Where(figure => figure.PartOf is not null).Select(figure => (figure.Id, figure.PartOf))];
        var wanted = gold.Where(figure => figure.PartOf is not null).Select(figure => (minedFor.GetValueOrDefault(figure.Id), minedFor.GetValueOrDefault(figure.PartOf!))).ToList();
        return new Tally(wanted.Count(links.Contains), wanted.Count, links.Count);
    }

    /// <summary>Counts the annotated indicators that the figures paired with theirs were given too.</summary>
    private static Tally Indicators(IReadOnlyList<ScoredFigure> gold, IReadOnlyList<ScoredFigure> mined, List<FigurePair> pairs)
    {
        int annotated = gold.Count(figure => figure.Indicator is not null);
        return annotated == 0
            ? default
            : new Tally(pairs.Count(pair => pair.Gold.Indicator is { } indicator && indicator == pair.Mined.Indicator), annotated, mined.Count(figure => figure.Indicator is not null));
    }

    /// <summary>Counts the annotated codes that the figures paired with theirs were given too.</summary>
    private static Tally Criteria(IReadOnlyList<ScoredFigure> gold, List<FigurePair> pairs)
    {
        List<FigurePair> coded = [.. pairs.Where(pair => pair.Gold.Criterion is not null)];
        return new Tally(coded.Count(pair => pair.Gold.Criterion == pair.Mined.Criterion), gold.Count(figure => figure.Criterion is not null), coded.Count(pair => pair.Mined.Criterion is not null));
    }
}
