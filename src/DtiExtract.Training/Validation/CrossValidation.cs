using System.Collections.Immutable;
using DtiExtract.Mining.Criteria.Classifying;
using DtiExtract.Mining.Criteria.Deciding;
using DtiExtract.Mining.Criteria.Rules;
using DtiExtract.Training.Examples;
using DtiExtract.Training.Modelling;

namespace DtiExtract.Training.Validation;

/// <summary>What models say of reports that were left out while they were trained.</summary>
internal sealed class CrossValidation
{
    private const string Version = "left-out";

    private readonly ImmutableArray<Fold> _folds;
    private readonly double _precision;
    private readonly MappingRules _rules;

    private CrossValidation(ImmutableArray<Fold> folds, MappingRules rules, double precision)
    {
        _folds = folds;
        _rules = rules;
        _precision = precision;
        Calibration = CalibrationOn([.. folds.SelectMany(fold => fold.Scored)]);
    }

    /// <summary>Temperature and threshold that fit all reports left out: those of a model that is trained on all.</summary>
    public (float Temperature, float Threshold) Calibration { get; }

    /// <summary>How rules and classifier are weighed, fitted to all reports left out: that of a model that is trained on all.</summary>
    public Decision Decide() => DecisionFit.Fit([.. _folds.SelectMany(fold => FiguresOf(fold, Calibration))], _rules);

    /// <summary>The figures, each guessed by a model that did not see its report, calibrated, weighed and with thresholds from the other reports left out.</summary>
    public ImmutableArray<HeldOutFigure> Figures()
    {
        var guessed = _folds.ToDictionary(
            fold => fold, fold => FiguresOf(fold, CalibrationOn([.. _folds.Where(other => other != fold).SelectMany(other => other.Scored)])));
        return [.. _folds.SelectMany(fold => Weighed(guessed[fold], [.. _folds.Where(other => other != fold).SelectMany(other => guessed[other])]))];
    }

    /// <summary>The loss after calibration; of two ways to train, the one with less is better.</summary>
    public double Loss => CalibrationFit.Loss([.. _folds.SelectMany(fold => fold.Scored)], Calibration.Temperature);

    /// <summary>Leaves each fold out once, for each strength of L2. Corrections are trained on, but not scored.</summary>
    public static ImmutableArray<CrossValidation> Run(
        IReadOnlyList<TrainingReport> reports, ModelTrainer trainer, MappingRules rules, TrainingOptions options, CancellationToken cancellationToken)
    {
        ImmutableArray<ImmutableArray<TrainingReport>> parts = ReportFolds.Of(reports, options.MostFolds);
        var models = new ImmutableArray<IndicatorModel>[parts.Length];
        Parallel.For(0, parts.Length, new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount }, index =>
        {
            Example[] seen = [.. parts.Where(part => part != parts[index]).SelectMany(part => part).SelectMany(report => report.Examples)];
            models[index] = trainer.Train(seen, options.Penalties);
        });
        return
        [
            .. Enumerable.Range(0, options.Penalties.Count)
                .Select(penalty => new CrossValidation([.. parts.Select((part, index) => new Fold(part, models[index][penalty], trainer))], rules, options.Precision)),
        ];
    }

    private (float Temperature, float Threshold) CalibrationOn(IReadOnlyCollection<ScoredExample> examples)
    {
        float temperature = CalibrationFit.Temperature(examples);
        var guesses = examples.Select(example => CalibrationFit.Guess(example, temperature)).OfType<(double, bool)>();
        return (temperature, CalibrationFit.Threshold(guesses, _precision));
    }

    private static ImmutableArray<HeldOutFigure> FiguresOf(Fold fold, (float Temperature, float Threshold) calibration)
    {
        var classifier = new IndicatorClassifier(fold.Model with { Temperature = calibration.Temperature, Threshold = calibration.Threshold }, Version);
        return
        [
            .. from report in fold.Reports
               from example in report.Examples
               select new HeldOutFigure(report, example, classifier, classifier.Classify(example.Context)[0]),
        ];
    }

    private IEnumerable<HeldOutFigure> Weighed(ImmutableArray<HeldOutFigure> figures, ImmutableArray<HeldOutFigure> others)
    {
        Decision decision = DecisionFit.Fit(others, _rules);
        IndicatorClassifier? classifier = figures.IsEmpty ? null : figures[0].Classifier.With(decision);
        return figures.Select(figure => figure with { Classifier = classifier! });
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
