using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DtiExtract.Mining.Criteria.Classifying;
using DtiExtract.Training.Examples;
using DtiExtract.Training.Modelling;

namespace DtiExtract.Training.Cards;

/// <summary>What a model was made of and how good it is, in Markdown. It holds no date: the same training gives the same card.</summary>
/// <param name="model">The model.</param>
/// <param name="reports">The reports it was trained on.</param>
/// <param name="options">How it was trained.</param>
/// <param name="command">The command that trains it.</param>
public sealed class ModelCard(TrainedModel model, IReadOnlyList<TrainingReport> reports, TrainingOptions options, string command)
{
    private const int FewExamples = 5;

    private readonly StringBuilder _card = new();
    private readonly Example[] _labelled = [.. reports.SelectMany(report => report.Examples).Where(example => example.Indicator is not null)];

    /// <summary>The card.</summary>
    public string Write()
    {
        WriteModel();
        WriteData();
        WriteWeakness();
        WriteScores();
        return _card.ToString();
    }

    private void WriteModel()
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData(model.File.AsSpan()))[..12];
        Line($"# Classifier of indicators\n\nWritten by `{command}`; not to be edited. It guesses what a figure measures where neither a heading nor a rule tells.\n");
        Line($"- Model: `model.bin`, {model.File.Length:N0} bytes, version `{hash}`, features version {FeatureExtractor.Version}.");
        Line($"- Method: multinomial logistic regression with L2 by L-BFGS on hashed words, pairs of words and groups of letters of the figure's context; one byte a weight.");
        Line($"- Strength of L2: {model.Penalty}; tried, with their loss on reports left out: {string.Join(", ", model.Tried.Select(entry => Text($"{entry.Penalty} ({entry.Loss:0.0000})")))}.");
        Line($"- Temperature {model.Temperature:0.000}; a figure is mapped from a probability of {model.Threshold:0.000} on, chosen for a precision of {options.Precision:0.00} on reports left out.");
    }

    private void WriteData()
    {
        TrainingReport[] corrections = [.. reports.Where(report => report.IsCorrection)];
        Line($"\n## Data\n\n- {reports.Count - corrections.Length} reports with {Count(reports.Except(corrections))} annotated figures; {corrections.Length} reports with {Count(corrections)} corrected figures.");
        Line($"- {_labelled.Length} of these figures measure one of {_labelled.Select(example => example.Indicator).Distinct(StringComparer.Ordinal).Count()} indicators, the others none. Totals that are the base of a rate are left out.");
        Line($"- Besides, each indicator of the rules by its name and synonyms, and {options.Variations} variations of each example (seed {options.Seed}): without accents, with other synonyms, without some zones or words.");
    }

    private void WriteWeakness()
    {
        int rare = _labelled.GroupBy(example => example.Indicator, StringComparer.Ordinal).Count(examples => examples.Count() < FewExamples);
        Line($"\n## What it is bad at\n\n- {rare} indicators have fewer than {FewExamples} figures in the data; those that no report states are known by name only.");
        Line($"- The reports were written for this project, by few hands. How well it does on others, only others can tell.");
        Line($"- The classes that it takes for each other most often stand below.");
    }

    private void WriteScores()
    {
        Line($"\n## Scores on reports left out\n\nReports are left out whole, in up to {options.MostFolds} parts; reports of one unit, and reports that share text, together. Temperature and threshold of a part come from the other parts.\n");
        _card.Append(new LeaveOutReport(model.HeldOut, mapper: null).Write());
    }

    private static int Count(IEnumerable<TrainingReport> reports) => reports.Sum(report => report.Examples.Length);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private void Line(FormattableString text) => _card.Append(Text(text)).Append('\n');
}
