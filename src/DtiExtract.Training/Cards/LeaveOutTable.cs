using System.Globalization;
using System.Text;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Criteria.Classifying;
using DtiExtract.Training.Validation;

namespace DtiExtract.Training.Cards;

/// <summary>One way to map figures, with its score on reports left out.</summary>
/// <param name="Way">The way.</param>
/// <param name="Score">Its score.</param>
/// <param name="CalibrationError">The expected calibration error of its mappings.</param>
public sealed record WayScore(MappingWay Way, MappingScore Score, double CalibrationError);

/// <summary>Compares ways to map figures, side by side.</summary>
public static class LeaveOutTable
{
    /// <summary>The score of each way: the classifier alone, and with a <paramref name="mapper"/> also rules alone and both.</summary>
    public static IReadOnlyList<WayScore> Of(IReadOnlyCollection<HeldOutFigure> figures, IContextMapper? mapper)
    {
        WayScore model = Score(MappingWay.Model, figures, figure => figure.IsMapped ? figure.Best : null);
        return mapper is null
            ? [model]
            :
            [
                Score(MappingWay.Rules, figures, figure => Guess(mapper.Map(figure.Example.Context, classifier: null))),
                model,
                Score(MappingWay.Both, figures, figure => Guess(mapper.Map(figure.Example.Context, figure.Classifier))),
            ];
    }

    /// <summary>The table in Markdown.</summary>
    public static string ToMarkdown(IEnumerable<WayScore> ways)
    {
        var table = new StringBuilder("| | Figures | Accuracy | Coverage | Precision | Recall | F1 | Calibration error |\n|---|---|---|---|---|---|---|---|\n");
        foreach ((MappingWay way, MappingScore score, double error) in ways)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {Name(way)} | {score.Figures} | {score.Accuracy:0.000} | {score.Coverage:0.000} | {score.Precision:0.000} ");
            table.Append(CultureInfo.InvariantCulture, $"| {score.Recall:0.000} | {score.F1:0.000} | {error:0.000} |\n");
        }

        return table.ToString();
    }

    private static WayScore Score(MappingWay way, IReadOnlyCollection<HeldOutFigure> figures, Func<HeldOutFigure, IndicatorGuess?> map)
    {
        (HeldOutFigure Figure, IndicatorGuess? Guess)[] answers = [.. figures.Select(figure => (figure, map(figure)))];
        var mapped = answers.Where(answer => answer.Guess is not null).Select(answer => (answer.Guess!.Value.Probability, answer.Guess.Value.Indicator == answer.Figure.Example.Indicator));
        return new WayScore(way, MappingScore.Of(answers.Select(answer => (answer.Figure.Example.Indicator, answer.Guess?.Indicator))), CalibrationError.Of(mapped));
    }

    private static IndicatorGuess? Guess(IndicatorMapping? mapping) => mapping is null ? null : new IndicatorGuess(mapping.Id, mapping.Confidence);

    private static string Name(MappingWay way) => way switch
    {
        MappingWay.Rules => "rules alone",
        MappingWay.Model => "classifier alone",
        MappingWay.Both => "both",
    };
}
