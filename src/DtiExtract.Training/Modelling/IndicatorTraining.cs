using System.Collections.Immutable;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Criteria.Classifying;
using DtiExtract.Training.Examples;
using DtiExtract.Training.Validation;

namespace DtiExtract.Training.Modelling;

/// <summary>Trains the classifier of indicators: tries each strength of L2 on reports left out, calibrates the best one, and trains it on all reports.</summary>
public static class IndicatorTraining
{
    /// <summary>A model of all reports. The same reports, indicators and options give the same bytes.</summary>
    /// <param name="reports">Annotated reports, corrections among them.</param>
    /// <param name="indicators">The indicators of the rules.</param>
    /// <param name="options">How to train.</param>
    /// <param name="cancellationToken">Calls the training off.</param>
    /// <exception cref="OperationCanceledException">The training was called off.</exception>
    public static TrainedModel Train(IReadOnlyList<TrainingReport> reports, IReadOnlyCollection<Indicator> indicators, TrainingOptions options, CancellationToken cancellationToken)
    {
        TrainingReport[] sorted = [.. reports.OrderBy(report => report.Name, StringComparer.Ordinal)];
        var trainer = new ModelTrainer(indicators, options);
        (CrossValidation validation, ImmutableArray<(double Penalty, double Loss)> tried) = Choose(sorted, trainer, options, cancellationToken);
        double penalty = tried.MinBy(entry => entry.Loss).Penalty;
        IndicatorModel model = trainer.Train([.. sorted.SelectMany(report => report.Examples)], penalty);
        (float temperature, float threshold) = validation.Calibration;
        byte[] file = ModelFile.Write(model with { Temperature = temperature, Threshold = threshold });
        return new TrainedModel([.. file], [.. validation.Figures], tried, penalty, temperature, threshold);
    }

    /// <summary>What models of one strength of L2 say of reports left out.</summary>
    /// <exception cref="OperationCanceledException">The training was called off.</exception>
    public static ImmutableArray<HeldOutFigure> LeaveOut(
        IReadOnlyList<TrainingReport> reports, IReadOnlyCollection<Indicator> indicators, TrainingOptions options, CancellationToken cancellationToken)
    {
        TrainingReport[] sorted = [.. reports.OrderBy(report => report.Name, StringComparer.Ordinal)];
        return Choose(sorted, new ModelTrainer(indicators, options), options, cancellationToken).Validation.Figures;
    }

    private static (CrossValidation Validation, ImmutableArray<(double Penalty, double Loss)> Tried) Choose(
        TrainingReport[] reports, ModelTrainer trainer, TrainingOptions options, CancellationToken cancellationToken)
    {
        CrossValidation? best = null;
        var tried = ImmutableArray.CreateBuilder<(double Penalty, double Loss)>();
        foreach (double penalty in options.Penalties)
        {
            var validation = CrossValidation.Run(reports, trainer, penalty, options, cancellationToken);
            tried.Add((penalty, validation.Loss));
            best = best is null || validation.Loss < best.Loss ? validation : best;
        }

        return (best!, tried.ToImmutable());
    }
}
