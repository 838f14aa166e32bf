using System.Globalization;
using System.Text;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Criteria.Classifying;
using DtiExtract.Training.Validation;

namespace DtiExtract.Training.Cards;

/// <summary>How figures of reports left out are mapped, in Markdown: by each way, how well calibrated, and what is taken for what.</summary>
/// <param name="figures">The figures of reports left out.</param>
/// <param name="mapper">Maps by rules, and by rules and classifier; null to score the classifier alone.</param>
public sealed class LeaveOutReport(IReadOnlyCollection<HeldOutFigure> figures, IContextMapper? mapper)
{
    private const int WorstClasses = 10;

    private readonly StringBuilder _report = new();
    private readonly IReadOnlyList<ClassScore> _classes = ClassScore.Of(figures);

    /// <summary>The report.</summary>
    public string Write()
    {
        _report.Append(LeaveOutTable.ToMarkdown(LeaveOutTable.Of(figures, mapper)));
        WriteCalibration();
        WriteWorst();
        WriteClasses();
        return _report.ToString();
    }

    private void WriteCalibration()
    {
        var guesses = figures.Select(figure => (figure.Best.Probability, figure.IsRight));
        double accuracy = figures.Count == 0 ? 0 : (double)figures.Count(figure => figure.IsRight) / figures.Count;
        Line($"\nThe classifier's best guess, whatever its probability and \"none\" among the guesses, is right for {accuracy:0.000} of the figures.");
        Line($"Its expected calibration error, ten bins: {CalibrationError.Of(guesses):0.000}.\n\n| Probability, mean | Right | Figures |\n|---|---|---|");
        foreach (CalibrationBin bin in CalibrationError.BinsOf(guesses))
        {
            Line($"| {bin.Confidence:0.000} | {bin.Accuracy:0.000} | {bin.Count} |");
        }
    }

    private void WriteWorst()
    {
        Line($"\nThe classes with most wrong best guesses:\n\n| Class | Figures | Right | Guessed | Taken most often for |\n|---|---|---|---|---|");
        foreach (ClassScore score in _classes.Where(score => score.Errors > 0).OrderByDescending(score => score.Errors).ThenBy(score => score.Indicator, StringComparer.Ordinal).Take(WorstClasses))
        {
            string taken = score.TakenFor is { } other ? string.Create(CultureInfo.InvariantCulture, $"{Name(other.Indicator)} ({other.Count})") : "–";
            Line($"| {Name(score.Indicator)} | {score.Support} | {score.Right} | {score.Guessed} | {taken} |");
        }
    }

    private void WriteClasses()
    {
        Line($"\nEach class, by the best guess:\n\n| Class | Precision | Recall | F1 | Figures |\n|---|---|---|---|---|");
        foreach (ClassScore score in _classes)
        {
            Line($"| {Name(score.Indicator)} | {score.Precision:0.00} | {score.Recall:0.00} | {score.F1:0.00} | {score.Support} |");
        }
    }

    private static string Name(string? indicator) => indicator ?? IndicatorModel.None;

    private void Line(FormattableString text) => _report.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
