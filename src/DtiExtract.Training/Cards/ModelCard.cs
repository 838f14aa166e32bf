using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DtiExtract.Mining.Criteria.Classifying;
using DtiExtract.Training.Examples;
using DtiExtract.Training.Modelling;
using DtiExtract.Training.Validation;

namespace DtiExtract.Training.Cards;

/// <summary>What a model was made of and how good it is, in Markdown. It holds no date: the same training gives the same card.</summary>
/// <param name="model">The model.</param>
/// <param name="reports">The reports it was trained on.</param>
/// <param name="options">How it was trained.</param>
/// <param name="command">The command that trains it.</param>
public sealed class ModelCard(TrainedModel model, IReadOnlyList<TrainingReport> reports, TrainingOptions options, string command)
{
    private const int WorstClasses = 10;
    private const int FewExamples = 5;

    private readonly StringBuilder _card = new();
    private readonly IReadOnlyList<ClassScore> _classes = ClassScore.Of(model.HeldOut);

    /// <summary>The card.</summary>
    public string Write()
    {
        WriteData();
        WriteScores();
        WriteWorst();
        WriteClasses();
        return _card.ToString();
    }

    private void WriteData()
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData(model.File.AsSpan()))[..12];
        TrainingReport[] corrections = [.. reports.Where(report => report.IsCorrection)];
        Line($"# Classifier of indicators\n\nWritten by `{command}`; not to be edited. Guesses what a figure measures where neither a heading nor a rule tells.\n");
        Line($"- Model: `model.bin`, {model.File.Length:N0} bytes, version `{hash}`, features version {FeatureExtractor.Version}.");
        Line($"- Method: multinomial logistic regression with L2 ({model.Penalty}) by L-BFGS on hashed words, pairs of words and groups of letters of the figure's context; one byte a weight.");
        Line($"- Data: {reports.Count - corrections.Length} reports with {Count(reports.Except(corrections))} annotated figures, {corrections.Length} reports with {Count(corrections)} corrected figures.");
        Line($"  {Examples.Count(example => example.Indicator is not null)} figures measure one of {Examples.Select(example => example.Indicator).OfType<string>().Distinct(StringComparer.Ordinal).Count()} indicators, the others none.");
        Line($"  Besides, each indicator by its name and synonyms, and {options.Variations} variations of each example (seed {options.Seed}): without accents, with other synonyms, without some zones or words.");
        Line($"- Strengths of L2 tried, with their loss on reports left out: {string.Join(", ", model.Tried.Select(entry => Text($"{entry.Penalty} ({entry.Loss:0.0000})")))}.\n");
    }

    private void WriteScores()
    {
        var guesses = model.HeldOut.Select(figure => (figure.Best.Probability, figure.IsRight));
        Line($"## Scores on reports left out\n\nReports are left out whole, in up to {options.MostFolds} parts; reports of one unit, and reports that share text, together. Temperature and threshold of a part come from the other parts.\n");
        _card.Append(LeaveOutTable.ToMarkdown(LeaveOutTable.Of(model.HeldOut, mapper: null)));
        Line($"\nA figure is mapped where the best guess is an indicator with a probability of at least {model.Threshold:0.000}, chosen for a precision of {options.Precision:0.00}. The temperature is {model.Temperature:0.000}.");
        Line($"The best guess is right for {Share(model.HeldOut.Count(figure => figure.IsRight), model.HeldOut.Length):0.000} of the figures, \"none\" counted as a guess.\n");
        Line($"Expected calibration error of the best guess, ten bins: {CalibrationError.Of(guesses):0.000}.\n\n| Probability, mean | Right | Figures |\n|---|---|---|");
        foreach (CalibrationBin bin in CalibrationError.BinsOf(guesses))
        {
            Line($"| {bin.Confidence:0.000} | {bin.Accuracy:0.000} | {bin.Count} |");
        }
    }

    private void WriteWorst()
    {
        Line($"\n## What it is bad at\n\nThe classes with most wrong guesses, by the best guess whatever its probability:\n\n| Class | Figures | Right | Guessed | Taken most often for |\n|---|---|---|---|---|");
        foreach (ClassScore score in _classes.Where(score => score.Errors > 0).OrderByDescending(score => score.Errors).ThenBy(score => score.Indicator, StringComparer.Ordinal).Take(WorstClasses))
        {
            string taken = score.TakenFor is { } other ? Text($"{Name(other.Indicator)} ({other.Count})") : "–";
            Line($"| {Name(score.Indicator)} | {score.Support} | {score.Right} | {score.Guessed} | {taken} |");
        }

        int rare = Examples.Where(example => example.Indicator is not null).GroupBy(example => example.Indicator, StringComparer.Ordinal).Count(examples => examples.Count() < FewExamples);
        Line($"\n{rare} indicators have fewer than {FewExamples} figures in the data; indicators that no report states are known by name only. The reports were written for this project: how well it does on others, only others can tell.");
    }

    private void WriteClasses()
    {
        Line($"\n## Each class\n\nBy the best guess whatever its probability, on reports left out.\n\n| Class | Precision | Recall | F1 | Figures |\n|---|---|---|---|---|");
        foreach (ClassScore score in _classes)
        {
            Line($"| {Name(score.Indicator)} | {score.Precision:0.00} | {score.Recall:0.00} | {score.F1:0.00} | {score.Support} |");
        }
    }

    private IEnumerable<Example> Examples => reports.SelectMany(report => report.Examples);

    private static int Count(IEnumerable<TrainingReport> reports) => reports.Sum(report => report.Examples.Length);

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static string Name(string? indicator) => indicator ?? IndicatorModel.None;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private void Line(FormattableString text) => _card.Append(Text(text)).Append('\n');
}
