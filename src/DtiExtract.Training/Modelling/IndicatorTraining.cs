using System.Collections.Immutable;
using DtiExtract.Mining.Criteria.Classifying;
using DtiExtract.Mining.Rules;
using DtiExtract.Training.Examples;
using DtiExtract.Training.Validation;

namespace DtiExtract.Training.Modelling;

/// <summary>Trains the classifier of indicators: tries each strength of L2 on reports left out, calibrates the best one, and trains it on all reports.</summary>
public static class IndicatorTraining
{
    /// <summary>A model of all reports. The same reports, indicators and options give the same bytes.</summary>
    /// <param name="reports">Annotated reports, corrections among them.</param>
    /// <param name="rules">The rules, with the indicators.</param>
    /// <param name="options">How to train.</param>
    /// <param name="cancellationToken">Calls the training off.</param>
    /// <exception cref="OperationCanceledException">The training was called off.</exception>
    public static TrainedModel Train(IReadOnlyList<TrainingReport> reports, MiningRules rules, TrainingOptions options, CancellationToken cancellationToken)
    {
        TrainingReport[] sorted = [.. reports.OrderBy(report => report.Name, StringComparer.Ordinal)];
        var trainer = new ModelTrainer(rules.Indicators.All, options);
        ImmutableArray<CrossValidation> tried = CrossValidation.Run(sorted, trainer, rules.Mapping, options, cancellationToken);
        (double penalty, CrossValidation best) = options.Penalties.Zip(tried).MinBy(pair => pair.Second.Loss);
        IndicatorModel model = trainer.Train([.. sorted.SelectMany(report => report.Examples)], [penalty])[0];
        (float temperature, float threshold) = best.Calibration;
        byte[] file = ModelFile.Write(model with { Temperature = temperature, Threshold = threshold, Decision = best.Decide() });
        return new TrainedModel([.. file], best.Figures(), [.. options.Penalties.Zip(tried, (strength, validation) => (strength, validation.Loss))], penalty, temperature, threshold);
    }

    /// <summary>What models of the best strength of L2 say of reports left out.</summary>
    /// <exception cref="OperationCanceledException">The training was called off.</exception>
    public static ImmutableArray<HeldOutFigure> LeaveOut(
        IReadOnlyList<TrainingReport> reports, MiningRules rules, TrainingOptions options, CancellationToken cancellationToken)
    {
        TrainingReport[] sorted = [.. reports.OrderBy(report => report.Name, StringComparer.Ordinal)];
        return CrossValidation.Run(sorted, new ModelTrainer(rules.Indicators.All, options), rules.Mapping, options, cancellationToken).MinBy(validation => validation.Loss)!.Figures();
    }
}
