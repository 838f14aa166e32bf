using System.Text;
using DtiExtract.Cli.Evaluation;
using DtiExtract.Cli.Inputs;
using DtiExtract.Cli.Messages;
using DtiExtract.Mining;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Rules;
using DtiExtract.Training.Cards;
using DtiExtract.Training.Examples;
using DtiExtract.Training.Modelling;

namespace DtiExtract.Cli.Commands;

/// <summary>One run of <c>dti evaluate --leave-out</c>: rules alone, the classifier alone and both, on reports left out.</summary>
/// <param name="context">What every command has.</param>
/// <param name="settings">What the user asks.</param>
/// <param name="rules">The rules.</param>
/// <param name="miner">Mines the annotated reports, without a model.</param>
internal sealed class LeaveOutSession(CommandContext context, EvaluateSettings settings, MiningRules rules, ReportMiner miner)
{
    /// <summary>Runs to the end and gives the exit code.</summary>
    public Task<int> RunAsync(CancellationToken cancellationToken) => SessionGuard.RunAsync(context, target: null, EvaluateAsync, cancellationToken);

    private async Task<int> EvaluateAsync(CancellationToken cancellationToken)
    {
        var annotated = new AnnotatedFiles(context, settings.Gold);
        var reader = new TrainingReports(context, rules, context.FileMiner(miner));
        List<TrainingReport> reports = await reader.ReadAsync(annotated.Read(InputFinder.Find(settings.Paths, cancellationToken)), areCorrections: false, cancellationToken);
        if (reports.Count == 0)
        {
            return context.Refuse(RunTexts.NothingToScore);
        }

        if (!context.KnowsIndicators(reports, rules))
        {
            return ExitCode.NothingDone;
        }

        context.Say(ModelTexts.Training);
        var options = new TrainingOptions(TrainingOptions.UsualSeed, TrainingOptions.UsualPenalties);
        var figures = IndicatorTraining.LeaveOut(reports, rules, options, cancellationToken);
        var report = new LeaveOutReport(figures, new IndicatorMapper(rules.Mapping));
        await context.Host.Output.WriteAsync(Encoding.UTF8.GetBytes(report.Write()), cancellationToken);
        return annotated.AnyUnread || reader.AnyUnread ? ExitCode.Incomplete : ExitCode.Success;
    }
}
