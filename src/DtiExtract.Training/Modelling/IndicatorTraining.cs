using System.Collections.Immutable;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Criteria.Classifying;
using DtiExtract.Mining.Criteria.Rules;
using DtiExtract.Mining.Rules;
using DtiExtract.Training.Examples;
using DtiExtract.Training.Validation;

namespace DtiExtract.Training.Modelling;

/// <summary>Trains the classifier of indicators: tries each strength of L2 on reports left out, calibrates the best one, and trains it on all reports.</summary>
public static class IndicatorTraining
{
    /// <summary>A model of all reports. The same reports, rules and options give the same bytes.</summary>
    /// <param name="reports">Annotated reports, corrections among them.</param>
    /// <param name="rules">The rules, with the indicators.</param>
    /// <param name="options">How to train.</param>
    /// <param name="cancellationToken">Calls the training off.</param>
    /// <exception cref="OperationCanceledException">The training was called off.</exception>
    public static TrainedModel Train(IReadOnlyList<TrainingReport> reports, MiningRules rules, TrainingOptions options, CancellationToken cancellationToken) =>
        Train(reports, rules.Indicators.All, rules.Mapping, options, cancellationToken);

    /// <summary>What models of the best strength of L2 say of reports left out.</summary>
    /// <exception cref="OperationCanceledException">The training was called off.</exception>
    public static ImmutableArray<HeldOutFigure> LeaveOut(
        IReadOnlyList<TrainingReport> reports, MiningRules rules, TrainingOptions options, CancellationToken cancellationToken) =>
        CrossValidation.Run(Sorted(reports), new ModelTrainer(rules.Indicators.All, options), rules.Mapping, options, cancellationToken).MinBy(validation => validation.Loss)!.Figures();

    /// <summary>As the public method, for parts of the rules.</summary>
    internal static TrainedModel Train(
        IReadOnlyList<TrainingReport> reports, IEnumerable<Indicator> indicators, MappingRules mapping, TrainingOptions options, CancellationToken cancellationToken)
    {
        TrainingReport[] sorted = Sorted(reports);
        var trainer = new ModelTrainer(indicators, options);
        ImmutableArray<CrossValidation> tried = CrossValidation.Run(sorted, trainer, mapping, options, cancellationToken);
        (double penalty, CrossValidation best) = options.Penalties.Zip(tried).MinBy(pair => pair.Second.Loss);
        IndicatorModel model = trainer.Train([.. sorted.SelectMany(report => report.Examples)], [penalty])[0];
        (float temperature, float threshold) = best.Calibration;
        byte[] file = ModelFile.Write(model with { Temperature = temperature, Threshold = threshold, Decision = best.Decide() });
        return new TrainedModel([.. file], best.Figures(), [.. options.Penalties.Zip(tried, (strength, validation) => (strength, validation.Loss))], penalty, temperature, threshold);
    }

    private static TrainingReport[] Sorted(IEnumerable<TrainingReport> reports) => [.. reports.OrderBy(report => report.Name, StringComparer.Ordinal)];
}
