using System.Collections.Immutable;
using DtiExtract.Mining.Criteria.Classifying;
using DtiExtract.Training.Examples;
using DtiExtract.Training.Modelling;

namespace DtiExtract.Training.Validation;

/// <summary>What models say of reports that were left out while they were trained.</summary>
internal sealed class CrossValidation
{
    private const string Version = "left-out";

    private readonly ImmutableArray<Fold> _folds;
    private readonly double _precision;

    private CrossValidation(ImmutableArray<Fold> folds, double precision)
    {
        _folds = folds;
        _precision = precision;
        Calibration = CalibrationOn([.. folds.SelectMany(fold => fold.Scored)]);
        Figures = [.. folds.SelectMany(FiguresOf)];
    }

    /// <summary>Temperature and threshold that fit all reports left out: those of a model that is trained on all.</summary>
    public (float Temperature, float Threshold) Calibration { get; }

    /// <summary>The figures, each guessed by a model that did not see its report, calibrated and with a threshold from the other reports left out.</summary>
    public ImmutableArray<HeldOutFigure> Figures { get; }

    /// <summary>The loss after calibration; of two ways to train, the one with less is better.</summary>
    public double Loss => CalibrationFit.Loss([.. _folds.SelectMany(fold => fold.Scored)], Calibration.Temperature);

    /// <summary>Leaves each fold out once. Corrections are trained on, but not scored.</summary>
    public static CrossValidation Run(IReadOnlyList<TrainingReport> reports, ModelTrainer trainer, double penalty, TrainingOptions options, CancellationToken cancellationToken)
    {
        ImmutableArray<ImmutableArray<TrainingReport>> parts = ReportFolds.Of(reports, options.MostFolds);
        var folds = new Fold[parts.Length];
        Parallel.For(0, parts.Length, new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount }, index =>
        {
            Example[] seen = [.. parts.Where(part => part != parts[index]).SelectMany(part => part).SelectMany(report => report.Examples)];
            folds[index] = new Fold(parts[index], trainer.Train(seen, penalty), trainer);
        });
        return new CrossValidation([.. folds], options.Precision);
    }

    private (float Temperature, float Threshold) CalibrationOn(IReadOnlyCollection<ScoredExample> examples)
    {
        float temperature = CalibrationFit.Temperature(examples);
        var guesses = examples.Select(example => CalibrationFit.Guess(example, temperature)).OfType<(double, bool)>();
        return (temperature, CalibrationFit.Threshold(guesses, _precision));
    }

    private IEnumerable<HeldOutFigure> FiguresOf(Fold fold)
    {
        (float temperature, float threshold) = CalibrationOn([.. _folds.Where(other => other != fold).SelectMany(other => other.Scored)]);
        var classifier = new IndicatorClassifier(fold.Model with { Temperature = temperature, Threshold = threshold }, Version);
        return
            from report in fold.Reports
            from example in report.Examples
            select new HeldOutFigure(report, example, classifier, classifier.Classify(example.Context)[0]);
    }

    private sealed class Fold
    {
        public Fold(ImmutableArray<TrainingReport> reports, IndicatorModel model, ModelTrainer trainer)
        {
            var classifier = new IndicatorClassifier(model, Version);
            Reports = [.. reports.Where(report => !report.IsCorrection)];
            Model = model;
            Scored = [.. Reports.SelectMany(report => report.Examples).Select(example => new ScoredExample(classifier.Scores(example.Context), trainer.LabelOf(example.Indicator)))];
        }

        public ImmutableArray<TrainingReport> Reports { get; }

        public IndicatorModel Model { get; }

        public ImmutableArray<ScoredExample> Scored { get; }
    }
}
