using DtiExtract.Cli.Evaluation;
using DtiExtract.Cli.Inputs;
using DtiExtract.Cli.Messages;
using DtiExtract.Mining;
using DtiExtract.Mining.Rules;
using DtiExtract.Training.Annotations;
using DtiExtract.Training.Cards;
using DtiExtract.Training.Examples;
using DtiExtract.Training.Modelling;

namespace DtiExtract.Cli.Commands;

/// <summary>One run of <c>dti train</c>: reads the examples, trains, compares with the present model and writes the new one.</summary>
/// <param name="context">What every command has.</param>
/// <param name="settings">What the user asks.</param>
/// <param name="rules">The rules, with the indicators.</param>
/// <param name="miner">Mines the annotated reports, without a model.</param>
internal sealed class TrainSession(CommandContext context, TrainSettings settings, MiningRules rules, ReportMiner miner)
{
    /// <summary>Runs to the end and gives the exit code.</summary>
    public Task<int> RunAsync(CancellationToken cancellationToken) => SessionGuard.RunAsync(context, settings.Out, TrainAsync, cancellationToken);

    private async Task<int> TrainAsync(CancellationToken cancellationToken)
    {
        var annotated = new AnnotatedFiles(context, goldFolder: null);
        var reader = new TrainingReports(context, rules, context.FileMiner(miner));
        Dictionary<string, Annotation> annotations = annotated.Read(InputFinder.Find([settings.Corpus], cancellationToken));
        Dictionary<string, Annotation> corrections = settings.Corrections is { } file ? annotated.ReadCorrections(file) : [];
        List<TrainingReport> reports = await reader.ReadAsync(annotations, areCorrections: false, cancellationToken);
        reports.AddRange(await reader.ReadAsync(corrections, areCorrections: true, cancellationToken));
        if (annotations.Count == 0)
        {
            return context.Refuse(RunTexts.NothingToScore);
        }

        if (annotated.AnyUnread || reader.AnyUnread)
        {
            return context.Refuse(ModelTexts.Unread);
        }

        return context.KnowsIndicators(reports, rules) ? Train(reports, cancellationToken) : ExitCode.NothingDone;
    }

    private int Train(List<TrainingReport> reports, CancellationToken cancellationToken)
    {
        context.Say(ModelTexts.Training);
        var options = new TrainingOptions((ulong)settings.Seed, TrainingOptions.UsualPenalties);
        TrainedModel model = IndicatorTraining.Train(reports, rules, options, cancellationToken);
        string card = new ModelCard(model, reports, options, settings.CommandLine).Write();
        if (!new ModelStore(settings.Out).TryWrite(model, card, settings.Force, out (double Present, double New)? scores))
        {
            return context.Refuse(ModelTexts.Worse(scores!.Value.Present, scores.Value.New));
        }

        context.Say(ModelTexts.Written(settings.Out, model.File.Length));
        return ExitCode.Success;
    }
}
